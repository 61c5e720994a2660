import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { XlsxError } from "../../workbench/xlsx/xlsxError";
import { sampleWorkbook } from "./sampleWorkbook";
import { prepareWorkbench, saved } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

async function refusal(bytes: Uint8Array): Promise<XlsxError> {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof XlsxError)) throw new Error(`Not refused: ${String(error)}`);
  return error;
}

const cell = (rows: string, more: Record<string, string> = {}) =>
  zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows }, more });

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const XLSM = {
  "[Content_Types].xml":
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
};

const XLSB = {
  "[Content_Types].xml":
    '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
};

describe("a file that cannot be opened is refused in Swedish", () => {
  test.each([
    ["nothing", new Uint8Array(), "notXlsx", /^Filen är tom\./],
    ["a .csv file", strToU8("År;Kostnad\n2025;1"), "notXlsx", /text, till exempel \.csv.*\*\.xlsx/],
    [
      "a .csv file as Excel saves it for Windows",
      new Uint8Array([0xc5, 0x72, 0x3b, 0x4b, 0x72, 0x0d, 0x0a]),
      "notXlsx",
      /text, till exempel \.csv/,
    ],
    [
      "a text file in two bytes a letter",
      new Uint8Array([0xff, 0xfe, ...utf16("År\t2025")]),
      "notXlsx",
      /text, till exempel \.csv/,
    ],
    ["a .json file", strToU8('\ufeff{ "version": 1 }'), "notXlsx", /JSON.*Välj en \.xlsx-fil/],
    ["a web page called .xls", strToU8("<html><table>"), "notXlsx", /webbsida eller XML/],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0]),
      "notXlsx",
      /ingen/,
    ],
    ["another zip file", zipSync({ "a.txt": strToU8("a") }), "notXlsx", /ingen Excel-arbetsbok/],
    [
      "an .ods file",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<office/>"),
      }),
      "openDocument",
      /\.ods.*LibreOffice eller Excel.*\.xlsx/,
    ],
    [
      "an old .xls file",
      new Uint8Array([...OLE, ...utf16("Workbook")]),
      "oldFormat",
      /\.xls\. .*\*\.xlsx/,
    ],
    [
      "a file with a password",
      new Uint8Array([...OLE, ...utf16("EncryptedPackage")]),
      "encrypted",
      /skyddad med lösenord.*töm lösenordet/,
    ],
    ["a file with macros", cell("", XLSM), "macro", /makron \(\.xlsm\).*\*\.xlsx.*följer inte med/],
    ["a binary workbook", cell("", XLSB), "binary", /\.xlsb.*\*\.xlsx/],
  ])("%s", async (_, bytes, code, message) => {
    const error = await refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("a file cut off anywhere", async () => {
    const whole = await saved(sampleWorkbook());
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect((await refusal(whole.subarray(0, whole.length * share))).code).toBe("corrupt");
    }
  });

  test("a file with bytes changed on the way opens as it was or is refused, never otherwise", async () => {
    const whole = await saved(sampleWorkbook());
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const answer: unknown = await readXlsx(damaged).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toBeInstanceOf(XlsxError);
    }
  });

  test("XML that is not whole, and XML in another order than rows and cells", async () => {
    expect((await refusal(cell("<row><c"))).code).toBe("corrupt");
    expect((await refusal(cell("", { "xl/workbook.xml": "<workbook/>" }))).code).toBe("corrupt");
  });
});

describe("a file made to exhaust the machine is refused", () => {
  test("unpacking to far more than it weighs", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await refusal(bomb)).code).toBe("tooLarge");
  });

  test("lying about how much it unpacks to", async () => {
    const honest = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(5 * 1024 * 1024) });
    const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength);
    for (let at = 0; at + 46 < honest.length; at++) {
      // The size in the directory's entry.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect((await refusal(honest)).code).toBe("corrupt");
  });

  test("with too many parts, or more than 20 MB", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]),
    );
    expect((await refusal(zipSync(many))).code).toBe("tooLarge");
    const heavy = new Uint8Array(21 * 1024 * 1024);
    heavy.set([0x50, 0x4b, 3, 4]);
    expect((await refusal(heavy)).code).toBe("tooLarge");
  });

  test("with entities that expand, or elements nested without end", async () => {
    const entities = '<!DOCTYPE a [<!ENTITY b "bbbb">]><sst><si><t>&b;</t></si></sst>';
    expect((await refusal(cell("", { "xl/sharedStrings.xml": entities }))).code).toBe("corrupt");
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect((await refusal(cell("", { "xl/theme/theme1.xml": deep }))).code).toBe("corrupt");
  });

  test("with a cell in the farthest corner, for which the grid would make place", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const error = await refusal(cell(far));
    expect(error.code).toBe("tooLarge");
    expect(error.message).toMatch(/för många rader och kolumner/);
  });
});
