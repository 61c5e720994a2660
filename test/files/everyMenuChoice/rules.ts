import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { first } from "../workbench";
import { rangeOf, workbook } from "./workbookWith";

const CF_STYLES = [
  { fillColor: "#FFC7CE", textColor: "#9C0006" },
  { bold: true },
  { italic: true, strikethrough: true, underline: true },
  { fillColor: "#00FF0040" },
];

const WITHOUT_VALUES = ["isNotEmpty", "isEmpty", "uniqueValues", "duplicateValues"];
const DATE_VALUES = ["today", "yesterday", "tomorrow", "lastWeek", "lastMonth", "lastYear"];

const CF_RULES = [
  ...["containsText", "notContainsText", "beginsWithText", "endsWithText"].map((operator) => ({
    operator,
    values: ['a"b & <c>'],
  })),
  ...["isGreaterThan", "isGreaterOrEqualTo", "isLessThan", "isLessOrEqualTo"].map((operator) => ({
    operator,
    values: ["10"],
  })),
  ...["isBetween", "isNotBetween"].map((operator) => ({ operator, values: ["1", "=B2"] })),
  ...["isEqual", "isNotEqual"].flatMap((operator) => [
    { operator, values: ["10.5"] },
    { operator, values: ["ja"] },
    { operator, values: ["=B2"] },
  ]),
  ...WITHOUT_VALUES.map((operator) => ({ operator, values: [] })),
  { operator: "customFormula", values: ["=PA.SCHABLON(2025)>B2"] },
  ...["dateIs", "dateIsBefore", "dateIsAfter", "dateIsOnOrBefore", "dateIsOnOrAfter"].flatMap(
    (operator) => [
      { operator, values: ["2025-03-01"], dateValue: "exactDate" },
      { operator, values: ["=B2"], dateValue: "exactDate" },
      ...DATE_VALUES.map((dateValue) => ({ operator, values: [], dateValue })),
    ],
  ),
  { operator: "top10", values: ["5"] },
  { operator: "top10", values: ["5"], isPercent: true, isBottom: true },
].map((rule, index) => ({
  type: "CellIsRule",
  style: CF_STYLES[index % CF_STYLES.length],
  ...rule,
}));

const threshold = (type: string, color: number, value?: string) => ({ type, color, value });

const SCALES = [
  { minimum: threshold("value", 0xffffff), maximum: threshold("value", 0xff0000) },
  {
    minimum: threshold("number", 0xffffff, "1"),
    midpoint: threshold("percentage", 0xffff00, "50"),
    maximum: threshold("percentile", 0xff0000, "90"),
  },
  {
    minimum: threshold("formula", 0xffffff, "=B2"),
    maximum: threshold("formula", 0xff0000, "=B3*2"),
  },
].map((rule) => ({ type: "ColorScaleRule", ...rule }));

const ICONS = [
  { upper: "arrowGood", middle: "arrowNeutral", lower: "arrowBad" },
  { upper: "smileyBad", middle: "smileyNeutral", lower: "smileyGood" },
  { upper: "dotGood", middle: "smileyNeutral", lower: "arrowBad" },
].flatMap((icons) =>
  ["number", "percentage", "percentile", "formula"].map((type) => ({
    type: "IconSetRule",
    icons,
    upperInflectionPoint: { type, value: type === "formula" ? "=B3" : "66", operator: "gt" },
    lowerInflectionPoint: { type, value: type === "formula" ? "=B2" : "33", operator: "ge" },
  })),
);

export const conditionalFormats = (): Model =>
  workbook((model) =>
    [
      ...CF_RULES,
      ...SCALES,
      ...ICONS,
      { type: "DataBarRule", color: 0x638ec6 },
      { type: "DataBarRule", color: 0x63be7b, rangeValues: "B1:B10" },
    ].map((rule, index) => ({
      type: "ADD_CONDITIONAL_FORMAT",
      sheetId: first(model),
      cf: { id: `regel${index}`, rule, stopIfTrue: index % 2 === 0 },
      ranges: [rangeOf(model, index % 3 === 0 ? "C:C" : "C1:C20"), rangeOf(model, "E1:E20")],
    })),
  );

const CRITERIA = [
  ...["containsText", "notContainsText", "isEqualText"].map((type) => ({ type, values: ['a"b'] })),
  ...["isEmail", "isLink", "isBoolean", "dateIsValid"].map((type) => ({ type, values: [] })),
  ...["dateIs", "dateIsBefore", "dateIsOnOrBefore", "dateIsAfter", "dateIsOnOrAfter"].flatMap(
    (type) => [
      { type, values: ["2025-03-01"], dateValue: "exactDate" },
      { type, values: ["=B2"], dateValue: "exactDate" },
      { type, values: [], dateValue: "today" },
    ],
  ),
  ...["dateIsBetween", "dateIsNotBetween"].map((type) => ({
    type,
    values: ["2025-01-01", "2025-12-31"],
  })),
  ...["isEqual", "isNotEqual", "isGreaterThan", "isGreaterOrEqualTo", "isLessThan"].map((type) => ({
    type,
    values: ["10.5"],
  })),
  { type: "isLessOrEqualTo", values: ["=B2*2"] },
  ...["isBetween", "isNotBetween"].map((type) => ({ type, values: ["1", "=B2"] })),
  { type: "isValueInList", values: ["ja", "nej", "a & b", 'säg "hej"'], displayStyle: "arrow" },
  { type: "isValueInList", values: Array.from({ length: 60 }, (_, n) => `val nr ${n}`) },
  { type: "isValueInRange", values: ["A2:A4"], displayStyle: "chip" },
  { type: "customFormula", values: ["=PA.SCHABLON(2025)>B2"] },
];

export const validations = (): Model =>
  workbook((model) =>
    CRITERIA.flatMap((criterion, index) => [
      {
        type: "ADD_DATA_VALIDATION_RULE",
        sheetId: first(model),
        rule: { id: `krav${index}`, criterion, isBlocking: index % 2 === 0 },
        ranges: [rangeOf(model, `F${index + 1}:G${index + 1}`)],
      },
    ]),
  );
