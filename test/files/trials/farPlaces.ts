import type { TrialFile } from "./trialFile";
import { columnName, PLAIN_STYLES, rowsFile, sheetFile, times } from "./workbookFile";

const TOO_FAR = /för många rader och kolumner/;
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const WHOLE = "A1:XFD1048576";

const cellFile = (name: string, rows: string, expected: TrialFile["expected"]): TrialFile => ({
  name,
  bytes: () => rowsFile(rows),
  expected,
});

const around = (
  name: string,
  sheet: { readonly before?: string; readonly after?: string },
  expected: TrialFile["expected"] = "opens",
): TrialFile => ({
  name,
  bytes: () => sheetFile({ rows: ONE, ...sheet }, { styles: `${PLAIN_STYLES}${RED}` }),
  expected,
});

/** A format for rules. */
const RED = '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>';
const FAR = "<v>1</v></c></row>";

/** Places far out, however they are written, and areas over whole sheets. */
export const FAR_PLACES: readonly TrialFile[] = [
  cellFile("the last cell", `${ONE}<row r="1048576"><c r="XFD1048576">${FAR}`, TOO_FAR),
  cellFile(
    "the last cell in apostrophes",
    `${ONE}<row r='1048576'><c r='XFD1048576'>${FAR}`,
    TOO_FAR,
  ),
  cellFile(
    "the last cell in small letters",
    `${ONE}<row r="1048576"><c r="xfd1048576">${FAR}`,
    "either",
  ),
  cellFile(
    "the last cell in character references",
    `${ONE}<row r="104&#56;576"><c r="&#88;F&#x44;1048576">${FAR}`,
    TOO_FAR,
  ),
  cellFile(
    "the last cell with spaces round =",
    `${ONE}<row r = "1048576"><c\nr\n=\n"XFD1048576">${FAR}`,
    TOO_FAR,
  ),
  cellFile(
    "a row far down and a column far out",
    `<row r="1"><c r="XFD1">${FAR}<row r="1048576"><c r="A1048576">${FAR}`,
    TOO_FAR,
  ),
  cellFile(
    "implied places after the last but one row",
    `${ONE}<row r="1048575"/><row>${"<c/>".repeat(300)}<c><v>1</v></c></row>`,
    "either",
  ),
  cellFile(
    "implied columns to the last",
    times(200, () => `<row>${"<c/>".repeat(16_383)}<c>${FAR}`),
    "either",
  ),
  cellFile(
    "columns beyond the last",
    `<row>${"<c/>".repeat(20_000)}<c><v>1</v></c></row>`,
    "either",
  ),
  cellFile(
    "rows beyond the last",
    `<row r="1048576"/>${"<row><c><v>1</v></c></row>".repeat(10)}`,
    "either",
  ),
  ...["99999999999", "-1", "0", "1e9", "1.5", "NaN", "", "  7  "].map((row) =>
    cellFile(`row r="${row}"`, `<row r="${row}"><c><v>1</v></c></row>`, "either"),
  ),
  ...[
    "ABCD12",
    "A0",
    "A1048577",
    "XFE1",
    "A99999999999999999999",
    "1A",
    "$A$1",
    "R1C1",
    "AAAAAAAAAAAAAAAAAAAA1",
    "A1:B2",
    "Blad1!A1",
    "ÅÄÖ1",
    "",
  ].map((place) =>
    cellFile(`cell r="${place}"`, `<row r="1"><c r="${place}"><v>1</v></c></row>`, "either"),
  ),
  cellFile(
    "one row with 16 384 cells",
    `<row r="1">${times(16_384, (n) => `<c r="${columnName(n)}1"><v>${n}</v></c>`)}</row>`,
    "either",
  ),
  around("a dimension that lies", { before: `<dimension ref="${WHOLE}"/>` }),
  around("a view and frozen panes far out", {
    before: `<sheetViews><sheetView workbookViewId="0" topLeftCell="XFD1048576"><pane xSplit="16000" ySplit="1000000" topLeftCell="XEF1000001" state="frozen"/><selection sqref="${WHOLE}"/></sheetView></sheetViews>`,
  }),
  around(
    "a merge over the whole sheet",
    { after: `<mergeCells><mergeCell ref="${WHOLE}"/></mergeCells>` },
    "either",
  ),
  around(
    "2 000 merges over the whole sheet",
    { after: `<mergeCells>${`<mergeCell ref="${WHOLE}"/>`.repeat(2000)}</mergeCells>` },
    "either",
  ),
  around(
    "30 000 merges that overlap",
    {
      after: `<mergeCells>${times(30_000, (n) => `<mergeCell ref="A${n}:Z${n + 50}"/>`)}</mergeCells>`,
    },
    "either",
  ),
  around(
    "30 000 merges side by side",
    { after: `<mergeCells>${times(30_000, (n) => `<mergeCell ref="A${n}:B${n}"/>`)}</mergeCells>` },
    "either",
  ),
  around(
    "merges of impossible places",
    {
      after: `<mergeCells><mergeCell ref="ZZZZ1:A99999999"/><mergeCell ref="B2"/><mergeCell ref=""/><mergeCell/><mergeCell ref="C3:A1"/></mergeCells>`,
    },
    "either",
  ),
  around("a hyperlink on the whole sheet", {
    after: `<hyperlinks><hyperlink ref="${WHOLE}" location="Blad1!A1"/></hyperlinks>`,
  }),
  around("a filter on the whole sheet", { after: `<autoFilter ref="${WHOLE}"/>` }),
  around("1 000 validations on whole columns", {
    after: `<dataValidations count="1000">${times(1000, (n) => `<dataValidation type="list" sqref="${columnName(n)}1:${columnName(n)}1048576"><formula1>"Ja,Nej"</formula1></dataValidation>`)}</dataValidations>`,
  }),
  around(
    "a validation of 20 000 areas",
    {
      after: `<dataValidations count="1"><dataValidation type="list" sqref="${times(20_000, (n) => `A${n * 2} `)}"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>`,
    },
    "either",
  ),
  around("1 000 conditional formats on whole columns", {
    after: times(
      1000,
      (n) =>
        `<conditionalFormatting sqref="${columnName(n)}1:${columnName(n)}1048576"><cfRule type="cellIs" dxfId="0" priority="${n}" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>`,
    ),
  }),
  around("a conditional format on the whole sheet, 300 times", {
    after: times(
      300,
      (n) =>
        `<conditionalFormatting sqref="${WHOLE}"><cfRule type="cellIs" dxfId="0" priority="${n}" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>`,
    ),
  }),
  around("a colour scale on the whole sheet", {
    after: `<conditionalFormatting sqref="${WHOLE}"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>`,
  }),
  around("2 000 column definitions over all columns", {
    before: `<cols>${'<col min="1" max="16384" width="12" customWidth="1"/>'.repeat(2000)}</cols>`,
  }),
  around("column definitions of impossible columns", {
    before:
      '<cols><col min="1" max="999999999" width="9"/><col min="-5" max="3" width="1e308"/><col min="9" max="2" width="NaN"/><col/></cols>',
  }),
  cellFile(
    "an array formula over the whole sheet",
    `<row r="1"><c r="A1"><f t="array" ref="${WHOLE}">1+1</f><v>2</v></c></row>`,
    "either",
  ),
  cellFile(
    "a data table over the whole sheet",
    `<row r="1"><c r="A1"><f t="dataTable" ref="${WHOLE}" dt2D="1" r1="A1" r2="B1"/><v>2</v></c></row>`,
    "either",
  ),
  cellFile(
    "a shared formula over the whole sheet",
    `<row r="1"><c r="A1"><f t="shared" si="0" ref="${WHOLE}">1+1</f><v>2</v></c></row>`,
    "opens",
  ),
  cellFile(
    "sums of the whole sheet",
    `<row r="1">${times(20, (n) => `<c r="${columnName(n + 1)}1"><f>SUM(A2:XFD1048576)</f></c>`)}</row>`,
    "opens",
  ),
  cellFile(
    "2 000 sums of whole columns",
    times(2000, (n) => `<row r="${n}"><c r="AB${n}"><f>SUM(A:Z)</f></c></row>`),
    "opens",
  ),
];
