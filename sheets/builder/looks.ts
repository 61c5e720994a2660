import type { BorderLine, CellBorder, CellStyle } from "./cellStyle";

/** Colours chosen for at least 4.5:1 contrast between text and ground. */
export const COLOURS = {
  ink: "#1B2A41",
  quiet: "#55606E",
  band: "#1F4E79",
  bandText: "#FFFFFF",
  head: "#DCE6F1",
  input: "#FFF4C7",
  inputText: "#1A3FAF",
  assumption: "#FCE2CE",
  assumptionText: "#8A3A00",
  good: "#E2F0DC",
  goodText: "#22662B",
  bad: "#F9D6D5",
  badText: "#9C1C1C",
  line: "#B8C4D2",
  booked: "#1F4E79",
  model: "#D9822B",
  budget: "#7FA3A8",
  decrease: "#2E8B57",
  heat: { least: "#F4F8FB", most: "#97BBD6" },
  series: ["#55606E", "#7FA3A8", "#6B4FA0", "#2E8B57", "#D9822B"],
} as const;

export interface Look {
  style: CellStyle;
  border?: CellBorder;
}

const hair: BorderLine = { style: "thin", color: COLOURS.line };
const strong: BorderLine = { style: "thin", color: COLOURS.ink };
const middle = { verticalAlign: "middle" } as const;
const box: CellBorder = { top: hair, bottom: hair, left: hair, right: hair };

/** The sides of a cell with Excel's names for them. */
export const BORDER_SIDES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

/** Every look a cell of the workbook can have. Inputs are told by colour, text and legend. */
export const LOOKS = {
  title: { style: { bold: true, fontSize: 16, textColor: COLOURS.band, ...middle } },
  lead: { style: { textColor: COLOURS.quiet, ...middle } },
  band: {
    style: { bold: true, fillColor: COLOURS.band, textColor: COLOURS.bandText, ...middle },
  },
  head: {
    style: {
      bold: true,
      fillColor: COLOURS.head,
      textColor: COLOURS.ink,
      align: "right",
      wrapping: "wrap",
      ...middle,
    },
    border: { bottom: strong },
  },
  headLeft: {
    style: {
      bold: true,
      fillColor: COLOURS.head,
      textColor: COLOURS.ink,
      align: "left",
      wrapping: "wrap",
      ...middle,
    },
    border: { bottom: strong },
  },
  label: { style: { textColor: COLOURS.ink, ...middle } },
  text: { style: { textColor: COLOURS.ink, wrapping: "wrap", ...middle } },
  textRight: { style: { textColor: COLOURS.ink, align: "right", ...middle } },
  value: { style: { textColor: COLOURS.ink, align: "right", ...middle } },
  valueLeft: { style: { textColor: COLOURS.ink, align: "left", ...middle } },
  totalLabel: {
    style: { bold: true, textColor: COLOURS.ink, ...middle },
    border: { top: strong },
  },
  total: {
    style: { bold: true, textColor: COLOURS.ink, align: "right", ...middle },
    border: { top: strong },
  },
  input: {
    style: { fillColor: COLOURS.input, textColor: COLOURS.inputText, align: "right", ...middle },
    border: box,
  },
  assumption: {
    style: {
      italic: true,
      fillColor: COLOURS.assumption,
      textColor: COLOURS.assumptionText,
      align: "right",
      ...middle,
    },
    border: box,
  },
  forecast: {
    style: {
      italic: true,
      textColor: COLOURS.assumptionText,
      align: "right",
      ...middle,
    },
  },
  check: {
    style: {
      bold: true,
      fillColor: COLOURS.good,
      textColor: COLOURS.goodText,
      align: "right",
      ...middle,
    },
    border: box,
  },
  source: { style: { textColor: COLOURS.quiet, fontSize: 9, ...middle } },
  /** A total among other columns. */
  strong: { style: { bold: true, textColor: COLOURS.ink, align: "right", ...middle } },
  /** A source of several lines. */
  note: { style: { textColor: COLOURS.quiet, fontSize: 9, wrapping: "wrap", ...middle } },
  /** Over a table in a text. */
  caption: { style: { bold: true, textColor: COLOURS.ink, wrapping: "wrap", ...middle } },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** The looks whose cells the user types in; each such cell must name its source. */
export const INPUT_LOOKS: readonly LookName[] = ["input", "assumption"];

export const FORMATS = {
  whole: "#,##0",
  kronor: "#,##0.00",
  hours: "#,##0.00",
  weekly: "#,##0.0",
  factor: "0.0000",
  percent: "0.0%",
  percent2: "0.00%",
  year: "0",
  date: "yyyy-mm-dd",
} as const;

export type FormatName = keyof typeof FORMATS;
