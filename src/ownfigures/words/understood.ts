import type { Part, Stage, Unit } from "../meaning/meaning";
import { plainLabel } from "./plainLabel";
import type { Doubt, Measure, Never, Slots } from "../meaning/slots";
import { vocabulary } from "./vocabulary";
import { FILLERS } from "./vocabulary/fillers";
import type { Says } from "./vocabulary/word";

/** \u201dexkl. sjuklön\u201d says what the row is not of: these leave it the same thing. */
const LEAVES =
  /(?<!\p{L})(?:exkl(?:usive)?\.?|utan|ej|minus|efter avdrag (?:av|för)) ?(?:sjuklön\p{L}*|moms|intäkter|ersättning\p{L}* från (?:försäkringskassan|fk))(?!\p{L})/gu;
/** And of anything else it is left out, the row is another thing. */
const CUT =
  /(?<!\p{L})(?:exkl(?:usive)?\.?|utan|ej|minus|efter avdrag (?:av|för))(?!\p{L})(?! verkst)\.? ?[^,;()]*/gu;
const YEARS = /(?<!\d)(19|20)\d\d(?: ?- ?(19|20)?\d\d)?(?!\d)/g;
/** A key figure's number in Kolada, and what a pivot table calls its figures. */
const NAMED_BY_OTHERS =
  /(?<![\p{L}\p{N}])(?:[nu]\d{5}|summa av(?= belopp| utfall| budget))(?![\p{L}\p{N}])/gu;
/** A code of account, unit or activity among the words. */
const CODE =
  /(?<![\p{L}\p{N}])(?!20\d\d(?!\d))\d{4,6}(?![\p{L}\p{N}])(?! ?(?:inv|kr|tim|år)|-?tal)/gu;
const DETAIL = /[^\p{L}\p{N}]+/u;

/** The rank of a measure: hours before the \u201dantal\u201d that stands beside them. */
const STRONGEST: readonly Measure[] = [
  ...(["late", "repaid", "grant", "inhabitants", "hours", "inflow", "outflow"] as const),
  ...(["children", "adults", "persons", "cost", "volume"] as const),
];

/** Persons by the law that they are under, or right behind the word for a cost. */
const COST_OF =
  /(?:sfb|lss|fk|lass|assistans)[- ](?:ärende|brukar|kund)\p{L}*|(?:kostnad|belopp)\p{L}* (?:för |av )?(?:\p{L}+[- ])?(?:ärende|brukare|personer|kund)/u;
const COUNTED =
  /(?<!\p{L})(?:ant(?:al\p{L}*|\.)?|och|samt|snitt\p{L}*|users?|persons|number)(?!\p{L})|[&+/]/u;
const COUNTS: readonly Measure[] = ["persons", "hours", "children", "adults"];

/** Whether persons are named for their cost: no word counts them or sets them beside it. */
function isCostOf(text: string, named: ReadonlySet<Measure | undefined>, money: boolean): boolean {
  if (named.has("hours") || named.has("volume") || !(named.has("cost") || money)) return false;
  return named.has("persons") && COST_OF.test(text) && !COUNTED.test(text);
}

function measureOf(
  text: string,
  found: readonly Says[],
): Pick<Slots, "weak"> & { measure?: Measure } {
  const strong = found.filter(({ measure, weak }) => measure !== undefined && weak !== true);
  const from = strong.length > 0 ? strong : found;
  const named = new Set(from.map(({ measure }) => measure));
  const money = found.some(({ unit }) => unit !== undefined);
  // \u201dKostnad SFB-ärenden\u201d, \u201dLSS-ärenden, tkr\u201d: the cost of those persons, where they are not counted.
  if (isCostOf(text, named, money)) return { measure: "cost", weak: false };
  // \u201dKostnad för timmar\u201d is either, but for a unit of money beside it.
  if (
    strong.length > 0 &&
    COUNTS.some((count) => named.has(count)) &&
    (named.has("cost") || money)
  ) {
    return { measure: named.has("cost") && money ? "cost" : "volume", weak: false };
  }
  const measure = STRONGEST.find((each) => named.has(each));
  if (measure === undefined) return { weak: false };
  return { measure, weak: strong.length === 0 };
}

function only<T>(values: readonly (T | undefined)[]): ReadonlySet<T> {
  return new Set(values.filter((value) => value !== undefined));
}

function understand(text: string): Slots {
  let left = plainLabel(text)
    .replace(CODE, (code) => (/^513[159]/.test(code) ? code : " "))
    .replace(NAMED_BY_OTHERS, " ")
    .replace(LEAVES, " ");
  const cut = left.replace(CUT, " ");
  const excludes = cut !== left;
  left = cut;
  const found: Says[] = [];
  for (const [pattern, says] of vocabulary) {
    left = left.replace(pattern, () => {
      found.push(says);
      return " ";
    });
  }
  const unknown = left
    .replace(YEARS, " ")
    .split(DETAIL)
    .filter((each) => each !== "" && !FILLERS.has(each) && each !== "5133");
  const doubts = new Set<Doubt>(found.flatMap(({ doubt }) => doubt ?? []));
  if (excludes) doubts.add("excludes");
  const units = [...only<Unit>(found.map(({ unit }) => unit))];
  return {
    parts: new Set<Part>(found.flatMap(({ parts = [] }) => parts)),
    ...measureOf(plainLabel(text), found),
    stages: only<Stage>(found.map(({ stage }) => stage)),
    ...(units.length === 1 && units[0] !== undefined && { unit: units[0] }),
    assistance: found.some(({ assistance }) => assistance),
    sum: found.some(({ sum }) => sum),
    net: found.some(({ net }) => net),
    monthlyMean: found.some(({ monthlyMean }) => monthlyMean),
    never: only<Never>(found.map((says) => says.never)),
    doubts,
    unknown,
  };
}

const known = new Map<string, Slots>();
const MOST_KNOWN = 5_000;

/** What a text says of the figures beside it, below it or under it. */
export function understood(text: string): Slots {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const slots = understand(text.slice(0, 300));
  known.set(text, slots);
  return slots;
}
