import type { Reading } from "../reading/reading";
import type { Direction } from "../answers/direction";
import type { Sign } from "../meaning/meaning";
import type { Answer, Answers, BlockAnswer, Problem } from "../answers/answer";

/** What is kept in the workbook of how a table was read. Never its unit or base year: they change. */
export interface Memory {
  readonly direction: Direction;
  readonly sign?: Sign;
  /** Of a ledger's file: what its dimensions are, and what of it was shown. */
  readonly ledger?: Pick<BlockAnswer, "activity" | "responsibility" | "groups">;
  /** What each row was: its meaning, or left out; a row that was read as it stood has none. */
  readonly rows: Readonly<Record<string, { readonly label: string; readonly answer: Answer }>>;
}

/** A table read by what was said of it before. */
export interface Recalled {
  readonly answers: Answers;
  readonly remembered: ReadonlySet<string>;
  /** Rows that were not there before, by their labels. */
  readonly fresh: readonly string[];
  /** Rows that were there before and are not now. */
  readonly lost: readonly string[];
}

/** Of the rows that were there before, at least so many are there again: else it is another table. */
const SHARE = 0.6;
/** What depends on the amounts is asked about again every year. */
const BY_AMOUNT: readonly Problem[] = [
  "cells",
  "unit",
  "sign",
  "size",
  "jump",
  "swapped",
  "deficit",
  "total",
  "accumulated",
  "otherYear",
  "zero",
  "block",
];

function kept({ meaning, sign, times, accept = [], together, inOwnYear }: Answer): Answer {
  const lasting = accept.filter((problem) => !BY_AMOUNT.includes(problem));
  const lastingTimes = Object.entries(times ?? {}).filter(([problem]) =>
    lasting.includes(problem as Problem),
  );
  return {
    ...(meaning !== undefined && { meaning }),
    ...(sign !== undefined && { sign }),
    ...(lastingTimes.length > 0 && { times: Object.fromEntries(lastingTimes) }),
    ...(lasting.length > 0 && { accept: lasting }),
    ...(together === true && { together }),
    ...(inOwnYear === true && { inOwnYear }),
  };
}

/** What to keep of a reading and what was said of it. */
export function memoryOf({ direction, sign, lines, ledger }: Reading, answers: Answers): Memory {
  const rows = lines.map(({ key, label, state, meaning }) => {
    const answer = kept(answers.lines[key] ?? {});
    const taken = state === "taken" && meaning !== undefined ? { meaning, ...answer } : answer;
    return [key, { label, answer: taken }] as const;
  });
  return {
    direction,
    ...(ledger !== undefined && {
      ledger: {
        activity: ledger.activity,
        responsibility: ledger.responsibility,
        groups: answers.block.groups ?? {},
      },
    }),
    ...(sign.from === "answer" && sign.value !== undefined && { sign: sign.value }),
    rows: Object.fromEntries(rows),
  };
}

/** What was said of the same rows before; undefined where too few of them are there again. */
export function recalled(
  { direction, sign, ledger, rows }: Memory,
  { lines }: Reading,
): Recalled | undefined {
  const keys = new Set(lines.map(({ key }) => key));
  const before = Object.entries(rows);
  const again = before.filter(([key]) => keys.has(key));
  if (before.length === 0 || again.length < SHARE * before.length) return undefined;
  const said = again.filter(([, { answer }]) => Object.keys(answer).length > 0);
  return {
    answers: {
      lines: Object.fromEntries(said.map(([key, { answer }]) => [key, answer])),
      block: { direction, ...ledger, ...(sign !== undefined && { sign }) },
    },
    remembered: new Set(said.map(([key]) => key)),
    fresh: lines.filter(({ key }) => !(key in rows)).map(({ label }) => label),
    lost: before.filter(([key]) => !keys.has(key)).map(([, { label }]) => label),
  };
}
