import type { Choice } from "../answers/answer";
import { MEANINGS, type Unit, UNITS } from "../meaning/meaning";
import { ask, type Draft } from "../rows/draft";
import { largest } from "./unitTests";

/** What a unit may make of the largest amount at all, to be marked beforehand, kr a year. */
const POSSIBLE = { least: 0.3e6, most: 3e9 } as const;
const ALL: readonly Unit[] = [1, 1_000, 1_000_000];

function unitChoices(rows: readonly Draft[], row: Draft): readonly Choice[] {
  return [
    ...ALL.map((unit) => ({
      label: UNITS[unit],
      lines: Object.fromEntries(
        [row, ...rows].map(({ key }) => [key, { unit, accept: ["unit" as const] }]),
      ),
    })),
    { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" as const } } },
  ];
}

/** The choice to mark beforehand: what the text says where nothing is against it, else the only possible one. */
function likelyUnit(row: Draft, said: Unit | undefined): Unit | undefined {
  const possible = ALL.filter((unit) => {
    const most = largest([row], () => unit);
    return most >= POSSIBLE.least && most <= POSSIBLE.most;
  });
  if (said !== undefined && possible.includes(said)) return said;
  return possible.length === 1 ? possible[0] : undefined;
}

/** Asks in what unit a row is, and those that are written alike; `said` is what a text says and may be right. */
export function askUnit(
  row: Draft,
  why: string,
  { alike = [], said }: { readonly alike?: readonly Draft[]; readonly said?: Unit } = {},
): void {
  const likely = likelyUnit(row, said);
  const name = row.meaning === undefined ? "Raden" : MEANINGS[row.meaning];
  ask(row, "unit", {
    text: `${name}: ${why} Är beloppen i kr, tkr eller mnkr?`,
    choices: unitChoices(alike, row),
    ...(likely !== undefined && { likely: ALL.indexOf(likely) }),
  });
}
