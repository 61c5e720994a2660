import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { first } from "../workbench";
import { workbook, zone } from "./workbookWith";

/** The codes behind the format menu and its three panels, and what the product itself uses. */
const FORMATS = [
  "@",
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.00%",
  "0.0%",
  "0.00e",
  "0.00;(0.00);-",
  "#,##0.00[$kr]",
  "#,##0[$kr]",
  "#,##0 [$kr]",
  "[$kr] #,##0.00",
  "[$kr]#,##0",
  "#,##0[$SEK kr]",
  "[$$]* #,##0.00 ;[$$]* (#,##0.00);[$$]*   -  ",
  "* #,##0.00 [$kr];* (#,##0.00) [$kr];*   - [$kr]",
  "yyyy-mm-dd",
  "hh:mm:ss",
  "yyyy-mm-dd hh:mm:ss",
  "hh:mm:ss a",
  "dddd d mmmm yyyy hh:mm:ss a",
  "dddd d mmmm yyyy",
  "ddd d mmm yyyy",
  "mmmm yyyy",
  "mmm yyyy",
  "hhhh:mm:ss",
  "qq yyyy",
  "qqqq yyyy",
  "mm/dd/yyyy",
  "m/d/yyyy",
  "yyyy-mm",
];

export const formats = (): Model =>
  workbook((model) =>
    FORMATS.flatMap((format, index) => [
      {
        type: "UPDATE_CELL",
        sheetId: first(model),
        col: 5,
        row: index,
        content: format === "@" ? "00123" : "45724.4375",
        format,
      },
      {
        type: "UPDATE_CELL",
        sheetId: first(model),
        col: 6,
        row: index,
        content: `=F${index + 1}*1`,
        format,
      },
    ]),
  );

const STYLES = [
  { bold: true, italic: true, underline: true, strikethrough: true, fontSize: 18 },
  { textColor: "#FF0000", fillColor: "#FFEECC" },
  { textColor: "#FF000080", fillColor: "#00FF0040" },
  ...["left", "center", "right"].map((align) => ({ align })),
  ...["top", "middle", "bottom"].map((verticalAlign) => ({ verticalAlign })),
  ...["overflow", "wrap", "clip"].map((wrapping) => ({ wrapping })),
  ...[Math.PI / 4, -Math.PI / 4, Math.PI / 2, -Math.PI / 2].map((rotation) => ({ rotation })),
];

const BORDERS = ["thin", "medium", "thick", "dashed", "dotted"].flatMap((style) =>
  ["all", "external", "h", "v", "hv", "left", "top", "right", "bottom"].map((position) => ({
    position,
    style,
    color: "#336699",
  })),
);

export const looks = (): Model =>
  workbook((model) => {
    const sheetId = first(model);
    return [
      ...STYLES.map((style, row) => ({
        type: "SET_FORMATTING",
        sheetId,
        target: [zone(7, row)],
        style,
      })),
      ...BORDERS.map((border, row) => ({
        type: "SET_ZONE_BORDERS",
        sheetId,
        target: [zone(9, row * 2, 10, row * 2 + 1)],
        border,
      })).slice(0, 45),
      { type: "ADD_MERGE", sheetId, target: [zone(3, 30, 5, 31)] },
      { type: "FREEZE_ROWS", sheetId, quantity: 1 },
      { type: "FREEZE_COLUMNS", sheetId, quantity: 2 },
      { type: "HIDE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [12] },
      { type: "HIDE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements: [20, 21] },
      { type: "GROUP_HEADERS", sheetId, dimension: "ROW", start: 1, end: 3 },
      { type: "GROUP_HEADERS", sheetId, dimension: "COL", start: 1, end: 2 },
      { type: "FOLD_HEADER_GROUP", sheetId, dimension: "ROW", start: 1, end: 3 },
      { type: "COLOR_SHEET", sheetId, color: "#FF000080" },
      { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false },
      { type: "CREATE_SHEET", sheetId: "dolt", name: "Kalle & Co", position: 1 },
      { type: "CREATE_SHEET", sheetId: "år", name: "2025", position: 2 },
      { type: "HIDE_SHEET", sheetId: "dolt" },
      { type: "LOCK_SHEET", sheetId: "år" },
      ...[
        "='Kalle & Co'!A1+'2025'!A1",
        "[webb](https://example.org/a?b=c&d=e)",
        "[blad](o-spreadsheet://år)",
      ].map((content, row) => ({ type: "UPDATE_CELL", sheetId, col: 0, row: 14 + row, content })),
    ];
  });
