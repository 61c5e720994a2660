import { createModel } from "../../../workbench/engine/createModel";
import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { fill, first } from "../workbench";
import { rangeOf, workbook } from "./workbookWith";

export const tables = (): Model =>
  workbook((model) => {
    const sheetId = first(model);
    return [
      { config: { hasFilters: true, totalRow: false }, range: "A1:D4" },
      { config: { hasFilters: false, totalRow: true }, range: "F1:H5" },
      { config: { numberOfHeaders: 0, hasFilters: false }, range: "J1:K5" },
      { config: { numberOfHeaders: 2, hasFilters: true }, range: "M1:N6" },
      { config: { styleId: "egen" }, range: "A8:C12" },
      {
        config: { styleId: "TableStyleDark11", firstColumn: true, lastColumn: true },
        range: "E8:G12",
      },
      { config: { styleId: "None", bandedColumns: true, bandedRows: false }, range: "I8:K12" },
    ]
      .flatMap(({ config, range }) => [
        ...(config.styleId === "egen"
          ? [
              {
                type: "CREATE_TABLE_STYLE",
                tableStyleId: "egen",
                tableStyleName: "Egen stil",
                templateName: "mediumBandedBorders",
                primaryColor: "#336699",
              },
            ]
          : []),
        {
          type: "CREATE_TABLE",
          sheetId,
          tableType: "static",
          ranges: [rangeOf(model, range)],
          config: {
            numberOfHeaders: 1,
            totalRow: false,
            hasFilters: true,
            firstColumn: false,
            lastColumn: false,
            bandedRows: true,
            bandedColumns: false,
            automaticAutofill: true,
            styleId: "TableStyleMedium2",
            ...config,
          },
        },
      ])
      .concat([
        {
          type: "UPDATE_FILTER",
          sheetId,
          col: 0,
          row: 0,
          value: { filterType: "values", hiddenValues: ["2024"] },
        } as never,
        {
          type: "UPDATE_FILTER",
          sheetId,
          col: 1,
          row: 0,
          value: { filterType: "criterion", type: "isGreaterThan", values: ["1"] },
        } as never,
      ]);
  });

/** What a cell may hold: each kind of value, error and text that looks like something else. */
export const values = (): Model => {
  const model = createModel();
  fill(model, [
    [1, -0.1, 1e-7, 1e21, 123456789012345, 0],
    [true, false, "=1=1", "=NOT(TRUE)", "'SANT", "'TRUE"],
    ["text", "  mellan  ", "två\nrader", "a\u0007b", "_x0041_", "\u{1F600} åäö"],
    ["'=1+1", "'+46", "'-5 st", "'@text", "'00123", "'2025-03-01"],
    ["=1/0", "=NA()", "=SQRT(-1)", "=OKÄND()", '=VALUE("a")', "=PA.KOSTNAD(2025,-1,0)"],
    ['=CHAR(7)&"a"', '="_x0041_"', '="a"&CHAR(10)&"b"', '=""', "=A99", "=PA.VERSION()"],
    ["=SEQUENCE(2,2)", null, null, "=UNIQUE(A1:A2)", null, "=SORT(A1:F1)"],
    [null],
    ["=PA.BESLUT(2025,30,50)"],
    [null],
    [null],
    ["=PA.SJUKLÖN(150,80,40)", "=SUM(PA.SFB(2025,A1:A2))", '=IF(PA.SCHABLON(2025)>340,"ja","nej")'],
    [
      "=TODAY()-TODAY()",
      "=DATE(2025,3,1)",
      "=TRANSPOSE(A1:B1)",
      null,
      "=A1:A1",
      "=INDEX(A1:B1,1,2)",
    ],
    ["=SUM(IF(A1:B1>0,1,0))", "=A7#", "=SUM(A7#)", null, null, '=LOWER("Å")'],
  ]);
  return model;
};
