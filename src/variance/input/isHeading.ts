import { type Cell, isBlank } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";

/** What stands over the names of factors and known items. */
const OVER_NAMES = /^\s*(faktor(er)?|kostnadsdrivare|(kända? )?post(er)?|namn|benämning)\s*$/i;

/** Years and months, as a heading has them: 2024, Budget 2024, Utfall 2024-08. */
const PERIOD = /(?<!\d)(19|20|21)\d\d(-\d\d)?(?!\d)/g;

/** What a cell in a column of numbers may be: blank, a year that is either, words over it, a value. */
function kindOf(cell: Cell): "" | "year" | "words" | "value" {
  const text = visibleText(String(cell ?? ""));
  const rest = text.replace(PERIOD, "");
  if (text === "") return "";
  if (rest === "") return "year";
  // "2000 kr" is a value that was written as text, "Utfall 2024" is not.
  const isWords = /^\D*\p{L}\D*$/u.test(rest) && (rest === text || /^\p{L}/u.test(rest));
  return typeof cell === "string" && isWords ? "words" : "value";
}

/**
 * Whether the first row that says something is a heading. The numbers of a heading may be years, and
 * those of a factor may look like years: undefined where that cannot be told.
 */
export function isHeading(label: Cell, cells: readonly Cell[]): boolean | undefined {
  const kinds = new Set(cells.map(kindOf));
  const hasValues = kinds.has("value");
  if (!hasValues && !kinds.has("year") && !kinds.has("")) return true;
  if (isBlank(label)) return !hasValues;
  if (OVER_NAMES.test(visibleText(String(label)))) return !hasValues || undefined;
  return hasValues || kinds.has("") ? false : undefined;
}
