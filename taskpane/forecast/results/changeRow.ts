import type { Decimal } from "../../../src/exact/decimal";
import type { ListedChange } from "../../../src/forecast/changeList";
import { changeText, valueText } from "../../../src/forecast/changeText";
import type { ExplainedChange } from "../../../src/forecast/explain/explainDifference";
import { nameOf } from "../../../src/forecast/fields/codedField";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { Note } from "../../../src/forecast/note";
import type { ResolvedChange } from "../../../src/forecast/resolvedChange";

/** A difference between two scenarios as it is shown: what, when, from and to, and what it rests on. */
export interface ChangeRow {
  readonly key: string;
  readonly label: string;
  /** Från 2027, 2029–2030. */
  readonly when: string;
  /** The values in the first scenario and in the second; undefined for what is booked or moves. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The scenario that it stands in, where only one has it. */
  readonly only: string | undefined;
  readonly note: Note;
  /** kr, by year of the explanation. */
  readonly byYear: readonly Decimal[];
  readonly total: Decimal;
}

/** What each change of a stack does, as changeList tells it. */
export type Listed = ReadonlyMap<ResolvedChange, ListedChange>;

const SHARE_DECIMALS = 6;
const DECIMALS = 4;

function shownValue({ change }: ResolvedChange, value: Decimal): string {
  const isShare = knownField(change.field).unit.startsWith("andel");
  return valueText(change.field, value.toDecimalPlaces(isShare ? SHARE_DECIMALS : DECIMALS));
}

function whenText({ change: { from, through, operation } }: ResolvedChange): string {
  if (through !== undefined) return through === from ? from : `${from}–${through}`;
  return operation === "event" ? from : `från ${from}`;
}

/** What a change does, without what it is of and when: 3 procent per år, gånger 1,02, under 12 månader. */
function operationText(resolved: ResolvedChange): string {
  const text = changeText(resolved);
  return text.slice(text.indexOf(resolved.kind === "takeover" ? "," : ":") + 1).trim();
}

/** From and to where only one scenario has the change: the values in force before and after it. */
function onlyOne(resolved: ResolvedChange, listed: Listed): [string, string] | undefined {
  const { from, to } = listed.get(resolved) ?? {};
  if (from === undefined || to === undefined || resolved.kind === "takeover") return undefined;
  return [shownValue(resolved, from), shownValue(resolved, to)];
}

/** An explained change in words; `listed` holds the changes of both scenarios. */
export function changeRow(
  { removed, added, byYear, total }: ExplainedChange,
  place: number,
  listed: Listed,
): ChangeRow | undefined {
  const resolved = added ?? removed;
  if (resolved === undefined) return undefined;
  const common = {
    key: String(place),
    label: nameOf(knownField(resolved.change.field)),
    when: whenText(resolved),
    note: resolved.change.note,
    byYear,
    total,
  };
  if (removed !== undefined && added !== undefined) {
    return { ...common, from: operationText(removed), to: operationText(added), only: undefined };
  }
  const values = onlyOne(resolved, listed);
  const [before, after] = values ?? [undefined, operationText(resolved)];
  return added === undefined
    ? { ...common, from: after, to: before, only: resolved.scenario }
    : { ...common, from: before, to: after, only: resolved.scenario };
}
