import type { Choice } from "../answers/answer";
import { MEANINGS, type Unit, UNITS } from "../meaning/meaning";
import { ask, type Draft } from "../rows/draft";
import { filled } from "./unitTests";

/** What a unit may make of the largest amount at all, to be marked beforehand, kr. */
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

/** Asks in what unit a row is, and those that are written alike. */
export function askUnit(row: Draft, why: string, alike: readonly Draft[] = []): void {
  const amounts = filled(row).map(({ raw }) => Math.abs(raw));
  const most = Math.max(0, ...amounts);
  const possible = ALL.filter(
    (unit) => most * unit >= POSSIBLE.least && most * unit <= POSSIBLE.most,
  );
  const likely =
    possible.length === 1 && possible[0] !== undefined ? ALL.indexOf(possible[0]) : undefined;
  const name = row.meaning === undefined ? "Raden" : MEANINGS[row.meaning];
  ask(row, "unit", {
    text: `${name}: ${why} Är beloppen i kr, tkr eller mnkr?`,
    choices: unitChoices(alike, row),
    ...(likely !== undefined && { likely }),
  });
}
