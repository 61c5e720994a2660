import { zipSync } from "fflate";
import type { TrialFile } from "./trialFile";
import { workbookParts, zipParts } from "./workbookFile";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const trial = (
  name: string,
  content: Uint8Array | (() => Uint8Array),
  expected: RegExp,
): TrialFile => ({
  name,
  bytes: typeof content === "function" ? content : () => content,
  expected,
});

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...utf16(stream),
    ...new Uint8Array(512),
  ]);

const workbookOf = (type: string): Uint8Array => {
  const parts = workbookParts({ sheets: [{}] });
  return zipParts({
    ...parts,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      type,
    ),
  });
};

const package_ = (type: string, path: string): Uint8Array =>
  zipParts({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="${type}"/></Types>`,
    [path]: "<a/>",
  });

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Files of other kinds, under the name of a workbook. */
export const OTHER_KINDS: readonly TrialFile[] = [
  trial("nothing", new Uint8Array(), /^Filen är tom/),
  trial("one byte", encode("P"), /ingen Excel-arbetsbok/),
  trial("the first two bytes of a zip", encode("PK"), /skadad/),
  trial(
    "an .xlsm",
    () => workbookOf("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    /makron.*\.xlsm/,
  ),
  trial(
    "an .xltm",
    () => workbookOf("application/vnd.ms-excel.template.macroEnabled.main+xml"),
    /makron/,
  ),
  trial(
    "an .xlsb",
    () => package_("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"),
    /\.xlsb/,
  ),
  trial("an .xls", compound("Workbook"), /\.xls\b/),
  trial("a workbook with a password", compound("EncryptedPackage"), /lösenord/),
  trial(
    "an .ods",
    () =>
      zipSync({
        mimetype: encode("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": encode("<a/>"),
      }),
    /\.ods/,
  ),
  trial("a .csv", encode("År;Kostnad\r\n2025;1 234,50\r\n"), /\.csv/),
  trial("a .pdf", encode("%PDF-1.7\n1 0 obj\n"), /PDF/),
  trial("a Word document", () => package_(WORD, "word/document.xml"), /ingen Excel-arbetsbok/),
  trial(
    "a zip that is no workbook",
    () => zipSync({ "a.txt": encode("a") }),
    /ingen Excel-arbetsbok/,
  ),
  trial("an empty zip", () => zipSync({}), /ingen Excel-arbetsbok/),
  trial(
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0]),
    /ingen Excel-arbetsbok/,
  ),
  trial("a web page", encode("<html><table><tr><td>1</td></tr></table></html>"), /webbsida/),
  trial("scenarios", encode('{"version":1}'), /JSON/),
  trial("a gzip file", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /ingen Excel-arbetsbok/),
  trial(
    "25 MB",
    () => {
      const bytes = new Uint8Array(25 * 1024 * 1024);
      bytes.set([0x50, 0x4b, 3, 4]);
      return bytes;
    },
    /20 MB/,
  ),
];
