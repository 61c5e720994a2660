import { bytesOf, fileOf, readerOf, type Said, settled, takenOf } from "./ledgerFile";

export interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly head?: Readonly<Record<string, string>>;
  readonly said?: Said;
  /** Worked out by hand from the lines. */
  readonly taken: Readonly<Record<string, number>>;
  /** Parts of what is asked, and of what is said. */
  readonly asks?: readonly string[];
  readonly notes?: readonly string[];
}

/** Reads a case's file as its user answers it, and holds what is taken, asked and said against the case. */
export function check(
  { lines, head, said, taken, asks = [], notes = [] }: Case,
  usual: Case["head"] = {},
): void {
  const { reading, asked } = settled(readerOf(bytesOf(fileOf(lines, head ?? usual))), said);
  expect(takenOf(reading)).toEqual(taken);
  expect(asks.filter((part) => !asked.some((text) => text.includes(part)))).toEqual([]);
  expect(notes.filter((part) => !reading.notes.some((note) => note.includes(part)))).toEqual([]);
}
