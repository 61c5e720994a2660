import type { TrialFile } from "./trialFile";
import { columnName, sheetFile, times, workbookParts, zipParts } from "./workbookFile";

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const relations = (inside: string): string =>
  `<Relationships xmlns="${RELATIONS}">${inside}</Relationships>`;

const trial = (
  name: string,
  bytes: () => Uint8Array,
  expected: TrialFile["expected"] = "either",
): TrialFile => ({ name, bytes, expected });

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

/** Drawings and XML of other programs, far more than any workbook has. */
export const BESIDE_THE_CELLS: readonly TrialFile[] = [
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
];
