import type { TrialFile } from "./trialFile";
import { columnName, PLAIN_STYLES, rowsFile, sheetFile, times, workbookFile } from "./workbookFile";

const LAST_ROW = 1_048_576;
const HEAD = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';

const trial = (
  name: string,
  bytes: () => Uint8Array,
  expected: TrialFile["expected"] = "opens",
): TrialFile => ({ name, bytes, expected });

const rowOf = (row: number, columns: number): string =>
  `<row r="${row}">${times(columns, (n) => `<c r="${columnName(n)}${row}"><v>${row * n}</v></c>`)}</row>`;

const columnRule = (n: number): string => `${columnName(n)}1:${columnName(n)}${LAST_ROW}`;

/** What a controller's workbooks have, and what makes them heavy. */
export const EVERYDAY_FILES: readonly TrialFile[] = [
  trial("the last row with a height of its own", () =>
    rowsFile(`${HEAD}<row r="${LAST_ROW}" ht="30" customHeight="1"/>`),
  ),
  trial("the last column with a width of its own", () =>
    sheetFile({
      before: '<cols><col min="16384" max="16384" width="30" customWidth="1"/></cols>',
      rows: HEAD,
    }),
  ),
  trial("every row with a style only", () =>
    rowsFile(HEAD + times(LAST_ROW - 1, (n) => `<row r="${n + 1}" s="1" customFormat="1"/>`)),
  ),
  trial("every row below hidden", () =>
    rowsFile(HEAD + times(LAST_ROW - 1, (n) => `<row r="${n + 1}" hidden="1"/>`)),
  ),
  trial("rows below hidden by default", () =>
    sheetFile({ before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', rows: HEAD }),
  ),
  trial("columns to the right hidden", () =>
    sheetFile({
      before: '<cols><col min="11" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
      rows: HEAD,
    }),
  ),
  trial("whole columns with a style", () =>
    sheetFile({
      before: '<cols><col min="1" max="16384" width="9.1" style="1"/></cols>',
      rows: HEAD,
    }),
  ),
  trial("a cell with a style in the last row", () =>
    rowsFile(`${HEAD}<row r="${LAST_ROW}"><c r="A${LAST_ROW}" s="1"/></row>`),
  ),
  trial("a cell with a style in the last row and column", () =>
    rowsFile(`${HEAD}<row r="${LAST_ROW}"><c r="XFD${LAST_ROW}" s="1"/></row>`),
  ),
  trial("A1:ALL1000 with a format only", () =>
    rowsFile(
      times(
        1000,
        (row) =>
          `<row r="${row}">${times(1000, (n) => `<c r="${columnName(n)}${row}" s="1"/>`)}</row>`,
      ),
    ),
  ),
  trial("200 rows formatted to the last column", () =>
    rowsFile(
      times(
        200,
        (row) =>
          `<row r="${row}">${times(16_384, (n) => `<c r="${columnName(n)}${row}" s="1"/>`)}</row>`,
      ),
    ),
  ),
  trial("10 columns formatted to row 200 000", () =>
    rowsFile(
      HEAD +
        times(200_000, (row) =>
          row === 1
            ? ""
            : `<row r="${row}">${times(10, (n) => `<c r="${columnName(n)}${row}" s="1"/>`)}</row>`,
        ),
    ),
  ),
  trial("lists on 25 whole columns", () =>
    sheetFile({
      rows: HEAD,
      after: `<dataValidations count="25">${times(25, (n) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${columnRule(n)}"><formula1>"Ja,Nej"</formula1></dataValidation>`)}</dataValidations>`,
    }),
  ),
  trial("lists on 25 whole columns, taken from a whole column", () =>
    sheetFile({
      rows: HEAD,
      after: `<dataValidations count="25">${times(25, (n) => `<dataValidation type="list" allowBlank="1" sqref="${columnRule(n)}"><formula1>$Z$1:$Z$${LAST_ROW}</formula1></dataValidation>`)}</dataValidations>`,
    }),
  ),
  trial("five rules on whole columns", () =>
    sheetFile(
      {
        rows: HEAD,
        after: times(
          5,
          (n) =>
            `<conditionalFormatting sqref="${columnRule(n)}"><cfRule type="cellIs" dxfId="0" priority="${n}" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>`,
        ),
      },
      {
        styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`,
      },
    ),
  ),
  trial("120 sheets", () =>
    workbookFile({
      sheets: Array.from({ length: 120 }, () => ({ rows: times(50, (row) => rowOf(row, 10)) })),
    }),
  ),
  trial("hidden sheets", () =>
    workbookFile({
      sheets: Array.from({ length: 10 }, () => ({ rows: HEAD })),
      attributes: ["", 'state="hidden"', 'state="veryHidden"', 'state="hidden"'],
    }),
  ),
  trial(
    "every sheet hidden",
    () =>
      workbookFile({
        sheets: [{ rows: HEAD }, { rows: HEAD }],
        attributes: ['state="hidden"', 'state="hidden"'],
      }),
    "either",
  ),
  trial("20 000 rows of 10 columns", () => rowsFile(times(20_000, (row) => rowOf(row, 10)))),
  trial("2 000 rows of 100 columns", () => rowsFile(times(2000, (row) => rowOf(row, 100)))),
  trial("20 000 rows of 8 numbers and 2 formulas", () =>
    rowsFile(
      times(20_000, (row) =>
        rowOf(row, 8).replace(
          "</row>",
          `<c r="I${row}"><f>SUM(A${row}:H${row})</f></c><c r="J${row}"><f>I${row}*1.25</f></c></row>`,
        ),
      ),
    ),
  ),
  trial("50 000 rows of 2 texts and 2 numbers", () =>
    rowsFile(
      times(
        50_000,
        (row) =>
          `<row r="${row}"><c r="A${row}" t="s"><v>${row % 1000}</v></c><c r="B${row}" t="s"><v>${(row * 7) % 1000}</v></c><c r="C${row}"><v>${row}</v></c><c r="D${row}"><v>${row / 4}</v></c></row>`,
      ),
      { strings: times(1000, (n) => `<si><t>Utförare ${n}</t></si>`) },
    ),
  ),
  trial("50 000 rows of 10 columns", () => rowsFile(times(50_000, (row) => rowOf(row, 10)))),
  trial(
    "100 000 rows of 10 columns",
    () => rowsFile(times(100_000, (row) => rowOf(row, 10))),
    "either",
  ),
  trial(
    "every row with a number",
    () =>
      rowsFile(times(LAST_ROW, (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`)),
    "either",
  ),
  trial("20 000 formulas with PA functions", () =>
    rowsFile(
      times(
        20_000,
        (row) =>
          `<row r="${row}"><c r="A${row}"><v>${2020 + (row % 6)}</v></c><c r="B${row}"><f>_xldudf_PA_SCHABLON(A${row})</f></c></row>`,
      ),
    ),
  ),
  trial("5 000 comments", () =>
    sheetFile(
      { rows: HEAD },
      {
        more: {
          "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList>${times(5000, (n) => `<comment ref="A${n}" authorId="0"><text><t>K ${n}</t></text></comment>`)}</commentList></comments>`,
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        },
      },
    ),
  ),
];
