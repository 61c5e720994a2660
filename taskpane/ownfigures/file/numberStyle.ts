/** Which sign a file's numbers have before their decimals, as far as the numbers themselves tell. */
interface NumberStyle {
  readonly point: boolean;
  readonly comma: boolean;
}

/** Only a decimal sign can stand so: 12.5, 1,234.50, and thousands in more than one place: 1,234,567. */
const POINT = [/^\d+\.(?:\d{1,2}|\d{4,})$/, /^\d{1,3}(?:,\d{3})+\.\d+$/, /^\d{1,3}(?:,\d{3}){2,}$/];
const COMMA = [
  /^(?:\d+|\d{1,3}(?:\s\d{3})+),(?:\d{1,2}|\d{4,})$/u,
  /^\d{1,3}(?:\.\d{3})+,\d+$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
];
const YEAR_MONTH = /^(?:19|20)\d\d\.\d\d$/;
/** Thousands or decimals: 1,234. What begins with 0 is decimals. */
const EITHER = /^(?!0)\d{1,3},\d{3}$/;

/** What may stand before and after a number in its cell: signs, brackets, a unit, what is counted, a note's mark. */
const SIGN = /^((?:(?:kr|sek)\.?\s*)?[-\u2212\u2013(+\s]*)(\d.*\d|\d|)(.*)$/isu;
const AFTER = new RegExp(
  [
    "^[-\\u2212\\u2013]?\\s*\\)?\\s*",
    "(?:kr|sek|kronor|tkr|kkr|ksek|mnkr|mkr|msek|st|pers|personer|brukare|ärenden|tim|timmar|h|%)?\\.?",
    "\\s*\\)?\\s*(?:\\*+|\\u2020|[\\u00b9\\u00b2\\u00b3]+)?$",
  ].join(""),
  "iu",
);
/** 1 095 1): the last is a note's. */
const NOTED = /^(.*?)(\s+[1-9]\))$/su;

/** A number without what stands around it; no number in other texts. */
function coreOf(text: string): readonly [before: string, core: string, after: string] {
  const [, own = text.trim(), note = ""] = NOTED.exec(text.trim()) ?? [];
  const [, before = "", core = "", after = ""] = SIGN.exec(own) ?? [];
  return AFTER.test(after) ? [before, core, after + note] : ["", "", ""];
}

/** What the numbers of a file tell of its decimal sign. */
export function numberStyle(cells: readonly (readonly string[])[]): NumberStyle {
  const cores = cells
    .flat()
    .map((cell) => coreOf(cell)[1])
    .filter((core) => !YEAR_MONTH.test(core));
  const has = (patterns: readonly RegExp[]): boolean =>
    cores.some((core) => patterns.some((pattern) => pattern.test(core)));
  return { point: has(POINT), comma: has(COMMA) };
}

/** Excel's way to keep a text in a CSV: ="0123". */
const KEPT = /^="(.*)"$/su;

/** Thousands and decimals that can be read in one way only, whatever else the file has. */
const GROUPED_BY_COMMA = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * A cell as the product's own reader takes it: thousands without signs, a comma before decimals. What may be
 * read in two ways is left so that it is asked about.
 */
export function inSwedish(cell: string, { point, comma }: NumberStyle): string {
  const text = KEPT.exec(cell.trim())?.[1] ?? cell;
  const [before, core, after] = coreOf(text);
  const put = (number: string): string => `${before}${number}${after}`;
  if (GROUPED_BY_POINT.test(core)) return put(core.replaceAll(".", ""));
  if (GROUPED_BY_COMMA.test(core)) return put(core.replaceAll(",", "").replace(".", ","));
  if (!EITHER.test(core)) return text;
  // Where nothing tells, or both do, the reader is given a point, which it asks about.
  if (point === comma) return put(core.replace(",", "."));
  return point ? put(core.replace(",", "")) : text;
}
