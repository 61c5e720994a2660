import type { Series } from "../../src/parameters/types";
import type { BlockRow, ValueBlock } from "./valueBlock";

export const rowsOf = ({ name, values }: Series): readonly BlockRow[] =>
  values.map((value) => ({ name, value }));

/** The value that holds in all of a period: an error where none does, or where it changes within it. */
export function valueIn(
  { values, from, through }: ValueBlock,
  first: string,
  last: string,
  more: readonly string[] = [],
): string {
  const holds = [`(${from}<=${first})`, `((${through}=0)+(${through}>=${last})>0)`, ...more].join(
    "*",
  );
  return `IF(SUMPRODUCT(${holds})=0,NA(),SUMPRODUCT(${holds}*${values}))`;
}

/** The value of a day, or the latest known where none is of that day. */
export function valueOrLatest(block: ValueBlock, day: string): string {
  const known = valueIn(block, day, day);
  return `IF(ISNUMBER(${known}),${known},${block.at(block.rows.length - 1)})`;
}
