import type { ComparedYear } from "../../src/comparison/comparedYear";
import type { Growth } from "../../src/comparison/growth";
import type { OwnYear } from "../../src/comparison/ownYear";

/** A cost that is split, with the names of its factors. */
export interface SheetGrowth {
  readonly name: string;
  readonly factors: readonly string[];
  readonly growth: Growth;
  /** A municipality's kronor are the nation's millions. */
  readonly unit: "kr" | "mnkr";
  /** What to know of it. */
  readonly note: string;
}

/** A measure of other places; undefined: the source has no figure. */
export interface SheetTable {
  readonly title: string;
  readonly source: string;
  readonly years: readonly number[];
  readonly places: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
}

export interface ComparisonContent {
  readonly name: string;
  readonly origin: string;
  readonly years: readonly OwnYear[];
  readonly compared: Readonly<Record<"sfb" | "lss", readonly ComparedYear[]>>;
  /** How they were compared, by part. */
  readonly words: Readonly<Record<"sfb" | "lss", readonly string[]>>;
  readonly growth: readonly SheetGrowth[];
  readonly tables: readonly SheetTable[];
}
