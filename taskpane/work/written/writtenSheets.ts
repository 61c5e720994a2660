import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import type { AddedSheet } from "../../workbook/port";

/** A sheet that was written, as it was: the last time, and the time before, which undo brings back. */
export interface WrittenSheet extends AddedSheet {
  readonly versions: readonly SheetTemplate[];
}

/** What belongs together by what it is: each is written again on its own. */
export const WRITTEN_GROUPS = [
  ...([
    "prognos",
    "avvikelse",
    "retro",
    "egenregi",
    "uppfoljning",
    "osakerhet",
    "rapport",
    "jamforelse",
    "utjamning",
  ] as const),
  // For one's own use, with formulas on the list, and for others, as values: neither takes the other's place.
  ...(["arendekostnad", "arendekostnad-andra", "avstamning", "avstamning-andra"] as const),
] as const;
export type WrittenGroup = (typeof WRITTEN_GROUPS)[number];

/** The sheets of one writing. */
export interface WrittenSet {
  readonly group: WrittenGroup;
  /** "2026-03-31", the last time. */
  readonly date: string;
  /** What it is of, for the user. */
  readonly title: string;
  /** Kept beside as values: never written again. */
  readonly kept: boolean;
  readonly sheets: readonly WrittenSheet[];
  /** What its tab made it from, plain data of the tab's own. */
  readonly content?: unknown;
}

/** Everything that has been written to the workbook, the last first. */
export type WrittenSheets = readonly WrittenSet[];
