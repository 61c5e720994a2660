import type { Part, Unit } from "../meaning/meaning";
import type { TableRow } from "../table/tableRow";
import type { Measure, Slots } from "../meaning/slots";
import { daysNamed } from "../table/dayNamed";
import { plainLabel } from "../words/plainLabel";
import { understood } from "../words/understood";
import { withoutTime } from "../table/head";

/** What stands around a row, the nearest first. */
export interface Around {
  readonly own: Slots;
  readonly column: Slots | undefined;
  /** Headings, the nearest first. */
  readonly sections: readonly Slots[];
  readonly corner: Slots;
  readonly titles: readonly Slots[];
}

const COUNTED: readonly (Measure | undefined)[] = ["persons", "children", "adults"];

/** What a heading says; of persons who were counted on a day, that too. */
function slotsOf(text: string): Slots {
  const slots = understood(withoutTime(text));
  const isOnDay = COUNTED.includes(slots.measure) && daysNamed(plainLabel(text)).days.length > 0;
  return isOnDay ? { ...slots, doubts: new Set([...slots.doubts, "instant"]) } : slots;
}

/**
 * What a row's label says. In several columns (unit, its name, activity, its name) the last one that names the
 * part is what the row is of; what the others say against it still holds.
 */
function ownSlots({ label, named }: TableRow): Slots {
  const [all, last] = [understood(label), understood(named)];
  if (named === label || last.parts.size === 0 || all.parts.has("sickPay")) return all;
  return { ...all, parts: last.parts, unknown: last.unknown };
}

/** The words around a row; `column` is what its columns say of what they measure. */
export function around(row: TableRow, column: Slots | undefined): Around {
  return {
    own: ownSlots(row),
    column,
    sections: row.sections.map(slotsOf).reverse(),
    corner: slotsOf(row.corner),
    titles: row.titles.map(slotsOf).reverse(),
  };
}

const places = ({ own, column, sections, corner, titles }: Around): readonly Slots[] => [
  own,
  ...(column === undefined ? [] : [column]),
  ...sections,
  corner,
  ...titles,
];

/** The measure that a place says of itself; a unit of money says that it is money. */
function said({ measure, weak, unit }: Slots): Measure | undefined {
  if (measure !== undefined && !(weak && measure === "persons")) return measure;
  return unit === undefined ? undefined : "cost";
}

/** The measure of the nearest place that says one. */
export function measureAround(at: Around): Measure | undefined {
  const [own, ...others] = places(at);
  const nearest = others.map(said).find((measure) => measure !== undefined);
  if (own === undefined || said(own) !== undefined || !own.weak) {
    return (own && said(own)) ?? nearest;
  }
  // \u201dBeslut LSS\u201d: decisions, or under \u201dkostnad\u201d their cost; under \u201dtkr\u201d alone it may be either.
  const words = others.find(({ measure, weak }) => measure !== undefined && !weak)?.measure;
  if (words === "cost" || words === "persons") return words;
  return nearest === undefined ? "persons" : undefined;
}

/** The unit that the nearest text says, own label before column before headings before corner. */
export function unitAround(at: Around, ofColumn: Slots): Unit | undefined {
  const all = [at.own, ofColumn, ...at.sections, at.corner, ...at.titles];
  return all.find(({ unit }) => unit !== undefined)?.unit;
}

const lawsOf = ({ parts }: Slots): readonly Part[] =>
  [...parts].filter((part) => part !== "sickPay");

/** The parts that a place names, SFB with LSS being the total. */
export function partOf(slots: Slots): Part | "several" | undefined {
  if (slots.parts.has("sickPay")) return "sickPay";
  const laws = lawsOf(slots);
  if (laws.length === 0) return undefined;
  if (laws.includes("provider"))
    return laws.includes("sfb") !== laws.includes("lss") && !laws.includes("total")
      ? "several"
      : "provider";
  if (laws.includes("total") || (laws.includes("sfb") && laws.includes("lss"))) return "total";
  return laws[0];
}
