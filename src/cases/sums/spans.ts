import type { Segment } from "./segment";

/** Days in a row, their numbers both included; see dayNumber. */
export interface Window {
  readonly from: number;
  readonly through: number;
  readonly days: number;
}

/** Which windows segments have days in. Windows stand in order of time and have no day in common. */
export interface Spans {
  readonly windows: readonly Window[];
  /** Of each segment the first window and the last; none where the first comes after the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days of the segment in its first window and in its last. */
  readonly firstDays: Float64Array;
  readonly lastDays: Float64Array;
  /** Days of the longest window. */
  readonly longest: number;
}

/** How many windows end before a day. */
function endedBefore(windows: readonly Window[], day: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).through < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many windows have begun on a day. */
function begunBy(windows: readonly Window[], day: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).from <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The windows of each segment. */
export function spansOf(
  segments: readonly Pick<Segment, "from" | "through">[],
  windows: readonly Window[],
): Spans {
  const first = new Int32Array(segments.length);
  const last = new Int32Array(segments.length);
  const firstDays = new Float64Array(segments.length);
  const lastDays = new Float64Array(segments.length);
  for (let k = 0; k < segments.length; k += 1) {
    const { from, through } = segments[k] as Segment;
    const begins = endedBefore(windows, from);
    const ends = begunBy(windows, through) - 1;
    first[k] = begins;
    last[k] = ends;
    if (begins > ends) continue;
    const one = windows[begins] as Window;
    const other = windows[ends] as Window;
    const start = Math.max(from, one.from);
    const stop = Math.min(through, other.through);
    firstDays[k] = (begins === ends ? stop : one.through) - start + 1;
    lastDays[k] = stop - other.from + 1;
  }
  const longest = windows.reduce((most, { days }) => Math.max(most, days), 0);
  return { windows, first, last, firstDays, lastDays, longest };
}
