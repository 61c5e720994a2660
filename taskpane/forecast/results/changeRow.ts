import type { Decimal } from "../../../src/exact/decimal";
import type { ListedChange } from "../../../src/forecast/scenarios/changeList";
import { changeWords } from "../../../src/forecast/changes/changeWords";
import type { ExplainedChange } from "../../../src/forecast/explain/explainDifference";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { Note } from "../../../src/forecast/base/note";
import type { ResolvedChange } from "../../../src/forecast/changes/resolvedChange";
import { valueText } from "../../../src/forecast/changes/valueText";

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
  const words = changeWords(resolved);
  const common = {
    key: String(place),
    label: words.label,
    when: words.when,
    note: resolved.change.note,
    byYear,
    total,
  };
  if (removed !== undefined && added !== undefined) {
    return {
      ...common,
      from: changeWords(removed).does,
      to: changeWords(added).does,
      only: undefined,
    };
  }
  const values = onlyOne(resolved, listed);
  const [before, after] = values ?? [undefined, words.does];
  return added === undefined
    ? { ...common, from: after, to: before, only: resolved.scenario }
    : { ...common, from: before, to: after, only: resolved.scenario };
}
