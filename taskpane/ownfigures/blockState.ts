import { type Answers, type Choice, NO_ANSWERS } from "../../src/ownfigures/answers/answer";
import { answered } from "../../src/ownfigures/answers/answered";
import { type Memory, recalled } from "../../src/ownfigures/memory/memory";
import type { Reading } from "../../src/ownfigures/reading/reading";
import type { OwnBlock } from "./ownBlock";
import { readOwn } from "./readOwn";

/** What the user has said of a block so far. */
export interface BlockState {
  readonly answers: Answers;
  /** What was said before each of the last answers, to take them back. */
  readonly past: readonly Answers[];
  readonly remembered: ReadonlySet<string>;
  /** Rows that were not in the table the last time, and those that are gone; undefined: it was not read before. */
  readonly since:
    { readonly fresh: readonly string[]; readonly lost: readonly string[] } | undefined;
}

const MOST_PAST = 100;
const UNSAID: BlockState = {
  answers: NO_ANSWERS,
  past: [],
  remembered: new Set(),
  since: undefined,
};

function recall(own: OwnBlock, memory: Memory, thisYear: number): ReturnType<typeof recalled> {
  const { direction, ledger } = memory;
  const answers = { ...NO_ANSWERS, block: { direction, ...ledger } };
  return recalled(memory, readOwn(own, { thisYear, answers }));
}

/** A block as it is begun with: by what was said of the same table before, the latest first. */
export function beginBlock(own: OwnBlock, thisYear: number): BlockState {
  for (const memory of own.known) {
    const found = recall(own, memory, thisYear);
    if (found === undefined) continue;
    const { answers, remembered, fresh, lost } = found;
    return { ...UNSAID, answers, remembered, since: { fresh, lost } };
  }
  return UNSAID;
}

/** After one more choice of the user's. */
export const afterChoice = (state: BlockState, choice: Choice): BlockState => ({
  ...state,
  answers: answered(state.answers, choice),
  past: [...state.past, state.answers].slice(-MOST_PAST),
});

/** After the last choice is taken back. */
export function takenBack(state: BlockState): BlockState {
  const before = state.past.at(-1);
  return before === undefined
    ? state
    : { ...state, answers: before, past: state.past.slice(0, -1) };
}

/** The block as it is understood with what has been said. */
export const readingOf = (
  own: OwnBlock,
  { answers, remembered }: BlockState,
  thisYear: number,
): Reading => readOwn(own, { thisYear, answers, remembered });
