import type { Model } from "../../engine/spreadsheetTypes";
import { numberColor } from "../excelColor";
import { insertInOrder } from "../insertInOrder";
import { elementMaker, type MakeElement } from "../xmlElement";
import { comparedFormula } from "./comparedFormula";
import { conditionalFormats } from "./conditionalFormats";
import type { DifferentialStyles } from "./differentialStyles";
import { excelOperand } from "./excelOperand";
import type { ColorScaleRule, DataBarRule, IconSetRule, SheetRule, Threshold } from "./sheetRule";
import { sqref } from "./sqref";

type Attributes = Readonly<Record<string, string | number>>;

/** Excel's set for each of the component's icons, and the icon's number in it, from the lowest. */
const ICONS: Readonly<Record<string, readonly [set: string, number: number]>> = {
  arrowBad: ["3Arrows", 0],
  arrowNeutral: ["3Arrows", 1],
  arrowGood: ["3Arrows", 2],
  smileyBad: ["3Symbols", 0],
  smileyNeutral: ["3Symbols", 1],
  smileyGood: ["3Symbols", 2],
  dotBad: ["3TrafficLights1", 0],
  dotNeutral: ["3TrafficLights1", 1],
  dotGood: ["3TrafficLights1", 2],
};

const TYPES: Readonly<Record<string, string>> = { number: "num", percentage: "percent" };

function point(
  make: MakeElement,
  { type, value = "", operator }: Threshold,
  end: "min" | "max" | undefined,
): Element {
  const inclusive: Attributes = operator === "gt" ? { gte: "0" } : {};
  if (type === "value") return make("cfvo", { type: end ?? "max" });
  const val =
    type === "formula" ? excelOperand(value.startsWith("=") ? value : `=${value}`) : value;
  return make("cfvo", { type: TYPES[type] ?? type, val: val ?? "0", ...inclusive });
}

function colorScale(make: MakeElement, { minimum, midpoint, maximum }: ColorScaleRule): Element {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const end = (index: number): "min" | "max" | undefined =>
    index === 0 ? "min" : index === points.length - 1 ? "max" : undefined;
  return make(
    "colorScale",
    {},
    ...points.map((each, index) => point(make, each, end(index))),
    ...points.map(({ color = 0xffffff }) => make("color", { rgb: numberColor(color) })),
  );
}

/** Undefined where the icons are of several sets, for which Excel's ordinary rule has no place. */
function iconSet(make: MakeElement, rule: IconSetRule): Element | undefined {
  const chosen = [rule.icons.lower, rule.icons.middle, rule.icons.upper].map(
    (icon) => ICONS[icon] ?? ["", -1],
  );
  const [name = ""] = chosen[0] ?? [];
  const numbers = chosen.map(([set, number]) => (set === name ? number : -1)).join();
  if (numbers !== "0,1,2" && numbers !== "2,1,0") return undefined;
  return make(
    "iconSet",
    { iconSet: name, ...(numbers === "2,1,0" ? { reverse: "1" } : {}) },
    make("cfvo", { type: "percent", val: "0" }),
    point(make, rule.lowerInflectionPoint, undefined),
    point(make, rule.upperInflectionPoint, undefined),
  );
}

const dataBar = (make: MakeElement, { color }: DataBarRule): Element =>
  make(
    "dataBar",
    {},
    make("cfvo", { type: "min" }),
    make("cfvo", { type: "max" }),
    make("color", { rgb: numberColor(color) }),
  );

function ruleElement(
  make: MakeElement,
  rule: SheetRule,
  looks: DifferentialStyles,
  cell: string,
  common: Attributes,
): Element | undefined {
  if (rule.type === "CellIsRule") {
    const compared = comparedFormula(rule, cell);
    if (compared === undefined) return undefined;
    const { type, attributes = {}, formulas } = compared;
    return make(
      "cfRule",
      { type, dxfId: looks.add(rule.style), ...common, ...attributes },
      ...formulas.map((formula) => make("formula", {}, formula)),
    );
  }
  if (rule.type === "ColorScaleRule") {
    return make("cfRule", { type: "colorScale", ...common }, colorScale(make, rule));
  }
  if (rule.type === "DataBarRule") {
    if (rule.rangeValues) return undefined;
    return make("cfRule", { type: "dataBar", ...common }, dataBar(make, rule));
  }
  const icons = iconSet(make, rule);
  return icons && make("cfRule", { type: "iconSet", ...common }, icons);
}

/** Rules that look at an area as a whole here do so for each of their areas by itself. */
const areasOf = (type: SheetRule["type"], areas: readonly string[]): readonly string[] =>
  type === "CellIsRule" ? [sqref(areas)] : areas.map((area) => sqref([area]));

/**
 * Puts the sheet's conditional formats into its part, each where the schema wants it and in the order
 * in which one beats another. Returns the areas of those that Excel has no place for.
 */
export function writeConditionalFormats(
  sheet: XMLDocument,
  sheetId: string,
  model: Model,
  looks: DifferentialStyles,
): string[] {
  const make = elementMaker(sheet);
  return conditionalFormats(model, sheetId).flatMap(({ ranges, rule, stopIfTrue }, index) => {
    const common = { priority: index + 1, ...(stopIfTrue ? { stopIfTrue: "1" } : {}) };
    const lost = areasOf(rule.type, ranges).filter((area) => {
      const cell = /^[A-Z]+\d+/.exec(area)?.[0] ?? "A1";
      const element = ruleElement(make, rule, looks, cell, common);
      if (element === undefined) return true;
      insertInOrder(sheet.documentElement, make("conditionalFormatting", { sqref: area }, element));
      return false;
    });
    return lost.length > 0 ? [ranges.join(" ")] : [];
  });
}
