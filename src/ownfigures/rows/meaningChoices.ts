import type { Choice } from "../answers/answer";
import { type Meaning, MEANINGS } from "../meaning/meaning";
import { type Around, measureAround, partOf } from "./context";

/** Everything that a row may be said to be, the likely ones first; the last one leaves it out. */
export function meaningChoices(key: string, at: Around, likely?: Meaning): readonly Choice[] {
  const measure = measureAround(at);
  const part = partOf(at.own);
  const near = (meaning: Meaning): number =>
    (meaning === likely ? 4 : 0) +
    (part !== undefined && meaning.startsWith(`${part}.`) ? 2 : 0) +
    (measure !== undefined && meaning.endsWith(`.${measure}`) ? 1 : 0);
  const meanings = (Object.keys(MEANINGS) as Meaning[]).sort(
    (one, other) => near(other) - near(one),
  );
  return [
    ...meanings.map((meaning) => ({
      label: MEANINGS[meaning],
      lines: { [key]: { meaning } },
    })),
    { label: "Hoppa över raden", lines: { [key]: { meaning: "skip" as const } } },
  ];
}
