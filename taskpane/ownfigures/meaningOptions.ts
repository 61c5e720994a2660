import { type Meaning, MEANINGS } from "../../src/ownfigures/meaning/meaning";
import type { Line } from "../../src/ownfigures/reading/reading";

/** What a row may be said to be; "" stands for what is not chosen. */
export type MeaningKey = Meaning | "skip" | "";

interface Option {
  readonly key: MeaningKey;
  readonly text: string;
  readonly group?: string;
}

const GROUPS: readonly (readonly [start: string, group: string])[] = [
  ["sfb.", "SFB"],
  ["lss.", "LSS"],
  ["provider.", "Egen regi"],
  ["known.", "Kända poster"],
];

const groupOf = (meaning: Meaning): string =>
  GROUPS.find(([start]) => meaning.startsWith(start))?.[1] ?? "Övrigt";

const MEANING_OPTIONS: readonly Option[] = (Object.keys(MEANINGS) as Meaning[]).map((key) => ({
  key,
  text: MEANINGS[key],
  group: groupOf(key),
}));
const SKIP: Option = { key: "skip", text: "Hoppa över" };

/** The list for a row, and what of it is chosen. */
export function meaningOptions(
  { state, meaning, question }: Line,
  isSkippedByUser: boolean,
): { readonly value: MeaningKey; readonly options: readonly Option[] } {
  if (isSkippedByUser) return { value: "skip", options: [SKIP, ...MEANING_OPTIONS] };
  const problem = question?.problem;
  const isUnclear = state === "ask" && (problem === "unknown" || problem === "unclearMeaning");
  if ((state === "taken" || state === "ask") && meaning !== undefined && !isUnclear) {
    return { value: meaning, options: [SKIP, ...MEANING_OPTIONS] };
  }
  const none: Option = { key: "", text: state === "ask" ? "Välj vad raden är" : "Hämtas inte" };
  return { value: "", options: [none, SKIP, ...MEANING_OPTIONS] };
}
