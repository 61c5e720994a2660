import { spreadsheet } from "../spreadsheet";
import type { Argument, Compute, FunctionArgument, FunctionDescription } from "../functionTypes";
import { numberValue } from "./numberValue";
import { swedishCriterion } from "./swedishCriterion";
import { swedishText } from "./swedishText";
import { textFunction } from "./textFunction";

/** Functions that take texts, and the operator & (CONCAT). By name: their categories are translated. */
const OF_TEXTS = [
  ...[
    "CLEAN",
    "CONCAT",
    "CONCATENATE",
    "EXACT",
    "FIND",
    "HYPERLINK",
    "JOIN",
    "LEFT",
    "LEN",
    "LOWER",
  ],
  ...[
    "MID",
    "PROPER",
    "REGEXEXTRACT",
    "REGEXREPLACE",
    "REGEXTEST",
    "REPLACE",
    "REPT",
    "RIGHT",
    "SEARCH",
  ],
  ...["SPLIT", "SUBSTITUTE", "TEXTAFTER", "TEXTBEFORE", "TEXTJOIN", "TEXTSPLIT", "TRIM", "UPPER"],
];
const OF_CRITERIA = [
  ...["AVERAGEIF", "AVERAGEIFS", "COUNTIF", "COUNTIFS", "COUNTUNIQUEIFS", "MAXIFS", "MINIFS"],
  ...["SUMIF", "SUMIFS"],
];

const asksForText = ({ type }: FunctionArgument): boolean =>
  type.some((each) => each.endsWith("STRING") || each.endsWith("<STRING>")) &&
  !type.some((each) => each === "NUMBER" || each === "BOOLEAN");

/** The function with what it is given for a text made one in Swedish; a last, repeated argument counts for all. */
function withTexts(args: readonly FunctionArgument[], compute: Compute): Compute {
  const texts = args.map(asksForText);
  return function (...given: Argument[]) {
    const read = given.map((argument, place) =>
      texts[Math.min(place, texts.length - 1)] ? swedishText(argument) : argument,
    );
    return compute.apply(this, read);
  };
}

function withCriteria(compute: Compute): Compute {
  return function (...given: Argument[]) {
    const read = given.map((argument) =>
      argument === undefined || Array.isArray(argument) ? argument : swedishCriterion(argument),
    );
    return compute.apply(this, read);
  };
}

const text = (name: string, optional = false): FunctionArgument => ({
  name,
  description: "",
  type: ["STRING"],
  ...(optional ? { optional: true } : {}),
});

/**
 * Functions of texts as in Swedish Excel: a number among texts has a decimal comma, a truth value is SANT,
 * TEXT reads Swedish formats, and criteria know SANT and FALSKT. Before the Swedish names are made.
 */
export function textFunctions(): void {
  const registry = spreadsheet.registries.functionRegistry;
  const change = (name: string, changed: (described: FunctionDescription) => Compute): void => {
    const described = registry.content[name];
    if (described) registry.replace(name, { ...described, compute: changed(described) });
  };
  for (const name of OF_TEXTS) change(name, ({ args, compute }) => withTexts(args, compute));
  for (const name of OF_CRITERIA) change(name, ({ compute }) => withCriteria(compute));
  const described = { description: "", category: "Text", isExported: true };
  registry.replace("TEXT", {
    ...described,
    ...registry.content["TEXT"],
    args: [{ ...text("värde"), type: ["ANY"] }, text("format")],
    compute: textFunction,
  });
  registry.replace("NUMBERVALUE", {
    ...described,
    args: [text("text"), text("decimaltecken", true), text("tusentalsavgränsare", true)],
    compute: numberValue,
  });
}
