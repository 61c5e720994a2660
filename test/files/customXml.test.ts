import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { LONGEST_STORED } from "../../taskpane/workbook/storedPart";
import { createModel } from "../../workbench/engine/createModel";
import { customXmlOf } from "../../workbench/engine/customXml";
import { LIMITS } from "../../workbench/xlsx/limits";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { problemsIn } from "./problemsIn";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const TEXT = '{"namn":"Årets <kalkyl> & \\"plan\\"","rader":[1,2]}';
const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

async function fileWithText(): Promise<Uint8Array> {
  const model = createModel();
  await createWorkbenchPort(model).writeStored("prognos", TEXT, undefined);
  return saved(model);
}

/** The file with parts changed, as another program might have written it. */
function changed(bytes: Uint8Array, parts: Record<string, string | Uint8Array>): Uint8Array {
  const written = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(written) });
}

/** Adds a part of another program, tied to the workbook as Excel does. */
function withForeign(bytes: Uint8Array, item: string | Uint8Array): Uint8Array {
  const relations = part(bytes, "xl/_rels/workbook.xml.rels");
  const more =
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item7.xml"/>';
  return changed(bytes, {
    "xl/_rels/workbook.xml.rels": relations.replace("</Relationships>", `${more}</Relationships>`),
    "customXml/item7.xml": item,
    "customXml/itemProps7.xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{00000000-AAAA-4BBB-8CCC-000000000007}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="http://exempel.se/annat"/></ds:schemaRefs></ds:datastoreItem>',
    "customXml/_rels/item7.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps7.xml"/></Relationships>',
  });
}

describe("what PA-kalkyl keeps in the workbook", () => {
  test("is in the file as Excel writes it, and comes back", async () => {
    const bytes = await fileWithText();
    expect(part(bytes, "customXml/item1.xml")).toMatch(
      /^<\?xml version="1.0"[^>]*\?>\n<arbete xmlns="urn:pa-kalkyl:arbete"[^>]* revision="1-[^"]+">/,
    );
    expect(part(bytes, "customXml/itemProps1.xml")).toMatch(
      /<ds:datastoreItem .*ds:itemID="\{[0-9A-F-]{36}\}".*<ds:schemaRef ds:uri="urn:pa-kalkyl:arbete"\/>/,
    );
    expect(part(bytes, "customXml/_rels/item1.xml.rels")).toContain(
      'relationships/customXmlProps" Target="itemProps1.xml"',
    );
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      'relationships/customXml" Target="../customXml/item1.xml"',
    );
    expect(part(bytes, "[Content_Types].xml")).toContain(
      'PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"',
    );
    const stored = await createWorkbenchPort(await open(bytes)).readStored("prognos");
    expect(stored).toEqual({ text: TEXT, revision: expect.stringMatching(/^1-/) });
  });

  test("gives a file without problems by the rules of the format", async () => {
    expect(await problemsIn(await fileWithText())).toEqual([]);
  });

  test("has each text in a part of its own, and all of them come back", async () => {
    const model = createModel();
    const names = ["prognos", "avvikelse", "retro", "egenregi", "siffror"] as const;
    for (const name of names) {
      await createWorkbenchPort(model).writeStored(name, `${TEXT} ${name}`, undefined);
    }
    const bytes = await saved(model);
    expect(await problemsIn(bytes)).toEqual([]);
    expect(part(bytes, "customXml/itemProps3.xml")).toContain('ds:uri="urn:pa-kalkyl:retro"');
    const port = createWorkbenchPort(await open(bytes));
    for (const name of names) {
      expect((await port.readStored(name))?.text).toBe(`${TEXT} ${name}`);
    }
  });

  test("at its largest is kept whole, for all four views beside what others have", async () => {
    const foreign = `<a xmlns="http://exempel.se/annat">${"y".repeat(1_500_000)}</a>`;
    const model = createModel();
    const long = "x".repeat(LONGEST_STORED);
    for (const name of ["prognos", "avvikelse", "retro", "egenregi"] as const) {
      await createWorkbenchPort(model).writeStored(name, long, undefined);
    }
    const { data, notes } = await readXlsx(withForeign(await saved(model), foreign));
    expect(notes).toEqual([]);
    const again = createModel(data);
    expect((await createWorkbenchPort(again).readStored("retro"))?.text).toHaveLength(long.length);
    expect(customXmlOf(again)).toHaveLength(5);
  });

  test("stays the same through a second saving", async () => {
    const once = await fileWithText();
    expect(part(await saved(await open(once)), "customXml/item1.xml")).toBe(
      part(once, "customXml/item1.xml"),
    );
  });

  test("a workbook without it has no such parts", async () => {
    const paths = Object.keys(unzipSync(await saved(createModel())));
    expect(paths.filter((path) => path.startsWith("customXml"))).toEqual([]);
  });
});

describe("what other programs keep in the workbook", () => {
  const FOREIGN = '<p:properties xmlns:p="http://exempel.se/annat"><a>å</a></p:properties>';

  test("is kept as it was, with its id and namespaces, beside ours", async () => {
    const again = await saved(await open(withForeign(await fileWithText(), FOREIGN)));
    expect(part(again, "customXml/item1.xml")).toContain("urn:pa-kalkyl:arbete");
    expect(part(again, "customXml/item2.xml")).toContain(FOREIGN);
    expect(part(again, "customXml/itemProps2.xml")).toContain(
      '"{00000000-AAAA-4BBB-8CCC-000000000007}"',
    );
    expect(await problemsIn(again)).toEqual([]);
  });

  test("in UTF-16, as Excel writes the queries of Power Query, is read and kept", async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="utf-16"?>${FOREIGN}`;
    const utf16 = Uint8Array.from(
      [...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    const model = await open(withForeign(await fileWithText(), utf16));
    expect(customXmlOf(model).map(({ xml: kept }) => kept)).toContain(FOREIGN);
    expect(part(await saved(model), "customXml/item2.xml")).toContain('encoding="UTF-8"');
  });

  test("that is larger than the limit is left out and told; ours stays", async () => {
    const large = `<a xmlns="http://exempel.se/annat">${"x".repeat(LIMITS.customXmlLetters)}</a>`;
    const { data, notes } = await readXlsx(withForeign(await fileWithText(), large));
    expect(notes).toEqual([expect.stringContaining("stora XML-data från andra program")]);
    expect((await createWorkbenchPort(createModel(data)).readStored("prognos"))?.text).toBe(TEXT);
  });

  test("with a document type is refused like every other part", async () => {
    const bad = '<!DOCTYPE a [<!ENTITY x "y">]><a xmlns="http://exempel.se/annat">&x;</a>';
    await expect(readXlsx(withForeign(await fileWithText(), bad))).rejects.toMatchObject({
      code: "corrupt",
    });
  });

  test("a relationship to a part that is not there is passed over", async () => {
    const bytes = withForeign(await fileWithText(), FOREIGN);
    const left = Object.entries(unzipSync(bytes)).filter(
      ([path]) => path !== "customXml/item7.xml",
    );
    const model = await open(zipSync(Object.fromEntries(left)));
    expect(customXmlOf(model)).toHaveLength(1);
  });
});
