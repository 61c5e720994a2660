import type { TrialFile } from "./trialFile";
import {
  columnName,
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
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
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

const anchor = (n: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${n % 20}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${n}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${(n % 20) + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${n + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const chartFrame = (n: number): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 2}" name="D${n}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const series = (n: number, area: string): string =>
  `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:val><c:numRef><c:f>${area}</c:f></c:numRef></c:val></c:ser>`;

const chart = (inside: string): string =>
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${inside}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

/** A sheet with a drawing of these anchors and one chart that they can name. */
const drawn = (anchors: string, chartXml = chart(series(0, "Blad1!$A$1:$A$9"))): Uint8Array =>
  sheetFile(
    { rows: ONE, after: '<drawing r:id="rId1"/>' },
    {
      types: `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
          `<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`,
        ),
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": relations(
          `<Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/>`,
        ),
        "xl/charts/chart1.xml": chartXml,
      },
    },
  );

const withCustomXml = (xml: string | readonly string[]): Uint8Array => {
  const all = typeof xml === "string" ? [xml] : xml;
  const parts = workbookParts({ sheets: [{ rows: ONE }] });
  const told = all
    .map(
      (_, index) =>
        `<Relationship Id="c${index}" Type="${OFFICE}/customXml" Target="../customXml/item${index + 1}.xml"/>`,
    )
    .join("");
  return zipParts({
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `${told}</Relationships>`,
    ),
    ...Object.fromEntries(all.map((part, index) => [`customXml/item${index + 1}.xml`, part])),
  });
};

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
  trial("5 000 anchors of one chart", () => drawn(times(5000, (n) => anchor(n, chartFrame(n))))),
  trial("50 000 anchors of shapes", () =>
    drawn(
      times(50_000, (n) =>
        anchor(
          n,
          `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${n}" name="F${n}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>`,
        ),
      ),
    ),
  ),
  trial("anchors far out", () =>
    drawn(
      anchor(1, chartFrame(1))
        .replace(/<xdr:row>\d+/g, "<xdr:row>1048570")
        .replace(/<xdr:col>\d+/g, "<xdr:col>999999999"),
    ),
  ),
  trial("a chart of 20 000 series", () =>
    drawn(
      anchor(1, chartFrame(1)),
      chart(times(20_000, (n) => series(n, `Blad1!$A$${n}:$C$${n}`))),
    ),
  ),
  trial("a chart of whole columns", () =>
    drawn(
      anchor(1, chartFrame(1)),
      chart(times(50, (n) => series(n, `Blad1!$${columnName(n)}$1:$${columnName(n)}$1048576`))),
    ),
  ),
  trial("a chart of the whole sheet", () =>
    drawn(anchor(1, chartFrame(1)), chart(series(0, "Blad1!$A$1:$XFD$1048576"))),
  ),
  trial("a drawing that is its own sheet", () => {
    const parts = workbookParts({ sheets: [{ rows: ONE, after: '<drawing r:id="rId1"/>' }] });
    return zipParts({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        `<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="sheet1.xml"/>`,
      ),
    });
  }),
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
  trial("XML of another program, 50 MB", () => withCustomXml(`<a>${words(900_000)}</a>`)),
  trial("XML of another program, deep", () =>
    withCustomXml(`<a>${"<b>".repeat(50_000)}${"</b>".repeat(50_000)}</a>`),
  ),
  trial("XML of another program, 5 MB of elements", () =>
    withCustomXml(`<a>${"<b/>".repeat(1_250_000)}</a>`),
  ),
  trial("XML of other programs, 1 500 parts", () =>
    withCustomXml(Array.from({ length: 1500 }, (_, index) => `<a>${index}</a>`)),
  ),
  trial("XML of another program with a document type", () =>
    withCustomXml('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'),
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
