import type { TrialFile } from "./trialFile";
import {
  PLAIN_STYLES,
  rowsFile,
  sheetFile,
  times,
  workbookFile,
  workbookParts,
  zipParts,
} from "./workbookFile";

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const trial = (
  name: string,
  bytes: () => Uint8Array,
  expected: TrialFile["expected"] = "either",
): TrialFile => ({ name, bytes, expected });

const styled = (name: string, styles: string, rows = ONE): TrialFile =>
  trial(name, () => rowsFile(rows, { styles }));

const relations = (inside: string): string =>
  `<Relationships xmlns="${RELATIONS}">${inside}</Relationships>`;

const words = (count: number): string =>
  times(count, (n) => `Beslut ${n} om ersättning för ${(n * 7919) % 100_003} timmar. `);

/** Far more of one kind of thing than any workbook has. */
export const MANY_OF_ONE: readonly TrialFile[] = [
  styled(
    "64 000 cell formats",
    PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${'<xf numFmtId="4" fontId="0" fillId="0" borderId="0"/>'.repeat(64_000)}</cellXfs>`,
    ),
  ),
  styled(
    "64 000 cell formats, all used",
    PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${'<xf numFmtId="4" fontId="0" fillId="0" borderId="0"/>'.repeat(64_000)}</cellXfs>`,
    ),
    times(
      640,
      (n) =>
        `<row r="${n}">${times(100, (m) => `<c s="${(n - 1) * 100 + m - 1}"><v>1</v></c>`)}</row>`,
    ),
  ),
  styled(
    "a million cell formats",
    PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${"<xf/>".repeat(1_000_000)}</cellXfs>`,
    ),
  ),
  styled(
    "64 000 fonts",
    PLAIN_STYLES.replace(
      /<fonts.*<\/fonts>/,
      `<fonts>${times(64_000, (n) => `<font><sz val="${n % 400}"/><name val="T${n}"/></font>`)}</fonts>`,
    ),
  ),
  styled(
    "64 000 number formats",
    `<numFmts>${times(64_000, (n) => `<numFmt numFmtId="${n + 163}" formatCode="0.0&quot;${n}&quot;"/>`)}</numFmts>${PLAIN_STYLES}`,
  ),
  styled(
    "a number format of a million letters",
    `<numFmts><numFmt numFmtId="200" formatCode="${"[$kr-41D]".repeat(110_000)}0"/></numFmts>${PLAIN_STYLES.replace('numFmtId="4"', 'numFmtId="200"')}`,
    '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
  ),
  styled(
    "number formats made to be slow",
    `<numFmts>${["0".repeat(5000), "#,".repeat(3000), '"'.repeat(5001), "[".repeat(5000), "\\".repeat(5000), "_".repeat(5000), "*".repeat(5000), ";".repeat(5000), "y".repeat(5000), "[h]".repeat(2000), "?/?".repeat(2000)].map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts>${PLAIN_STYLES.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs>${times(11, (n) => `<xf numFmtId="${199 + n}"/>`)}</cellXfs>`)}`,
    `<row r="1">${times(11, (n) => `<c s="${n - 1}"><v>45678.25</v></c>`)}</row>`,
  ),
  styled(
    "64 000 differential formats",
    `${PLAIN_STYLES}<dxfs>${'<dxf><font><color rgb="FFFF0000"/></font></dxf>'.repeat(64_000)}</dxfs>`,
  ),
  trial("100 000 sheets' names", () => {
    const parts = workbookParts({ sheets: [{ rows: ONE }] });
    return zipParts({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
        /<sheet .*?\/>/,
        (sheet) =>
          sheet + times(100_000, (n) => `<sheet name="B${n}" sheetId="${n + 1}" r:id="x${n}"/>`),
      ),
    });
  }),
  trial("300 sheets", () =>
    workbookFile({ sheets: Array.from({ length: 300 }, () => ({ rows: ONE })) }),
  ),
  trial("1 900 sheets", () =>
    workbookFile({ sheets: Array.from({ length: 1900 }, () => ({ rows: ONE })) }),
  ),
  trial("sheets with the names of prototypes", () =>
    workbookFile({
      sheets: Array.from({ length: 5 }, () => ({ rows: ONE })),
      names: ["constructor", "__proto__", "toString", "hasOwnProperty", "prototype"],
    }),
  ),
  trial("sheets with impossible names", () =>
    workbookFile({
      sheets: Array.from({ length: 7 }, () => ({ rows: ONE })),
      names: ["Blad/1", "a[b]", "", "Blad", "blad", "x".repeat(100_000), "rad&#10;två"],
    }),
  ),
  trial("a text in 200 000 cells", () =>
    rowsFile(
      times(20_000, (n) => `<row r="${n}">${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`),
      { strings: `<si><t>${words(500).slice(0, 32_000)}</t></si>` },
    ),
  ),
  trial("30 000 texts of 3 000 letters", () =>
    rowsFile(
      times(30_000, (n) => `<row r="${n}"><c t="s"><v>${n - 1}</v></c></row>`),
      {
        strings: times(
          30_000,
          (n) => `<si><t>${n} ${"Beslut om ersättning. ".repeat(136)}</t></si>`,
        ),
      },
    ),
  ),
  trial("100 000 relationships", () => {
    const parts = workbookParts({ sheets: [{ rows: ONE }] });
    return zipParts({
      ...parts,
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        `${times(100_000, (n) => `<Relationship Id="q${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
      ),
    });
  }),
  trial("100 000 content types", () =>
    workbookFile({
      sheets: [{ rows: ONE }],
      types: times(
        100_000,
        (n) => `<Override PartName="/xl/a${n}.xml" ContentType="application/xml"/>`,
      ),
    }),
  ),
  trial("50 000 hyperlinks", () =>
    sheetFile({
      rows: ONE,
      after: `<hyperlinks>${times(50_000, (n) => `<hyperlink ref="A${n}" location="Blad1!A1"/>`)}</hyperlinks>`,
    }),
  ),
  trial("1 000 tables", () => {
    const parts = workbookParts({
      sheets: [
        {
          rows: ONE,
          after: `<tableParts>${times(1000, (n) => `<tablePart r:id="t${n}"/>`)}</tableParts>`,
        },
      ],
    });
    return zipParts({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        times(
          1000,
          (n) =>
            `<Relationship Id="t${n}" Type="${OFFICE}/table" Target="../tables/table${n}.xml"/>`,
        ),
      ),
      ...Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [
          `xl/tables/table${index + 1}.xml`,
          `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${index + 1}" name="T${index}" displayName="T${index}" ref="A${index * 3 + 1}:B${index * 3 + 2}"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
        ]),
      ),
    });
  }),
  trial("a table over the whole sheet", () => {
    const parts = workbookParts({
      sheets: [{ rows: ONE, after: '<tableParts><tablePart r:id="rId1"/></tableParts>' }],
    });
    return zipParts({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        `<Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`,
      ),
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:XFD1048576"><autoFilter ref="A1:XFD1048576"/><tableColumns count="16384">${times(16_384, (n) => `<tableColumn id="${n}" name="k${n}"/>`)}</tableColumns></table>`,
    });
  }),
];
