import type { OwnCount, OwnFigureId } from "../../src/comparison/ownYear";

/** A year's figures as they are typed; a blank one is not there. */
export interface TypedYear {
  readonly year: number;
  readonly typed: Readonly<Partial<Record<OwnFigureId, string>>>;
}

/** A measure of several places by year, as it was read: kr per inhabitant, persons, or another. */
export interface PlaceTable {
  /** What is measured. */
  readonly title: string;
  /** Where it was read, and the source that the cells name. */
  readonly source: string;
  readonly years: readonly number[];
  readonly places: readonly {
    readonly name: string;
    /** By the table's years, as decimal texts; "": the source has no figure. */
    readonly values: readonly string[];
  }[];
}

/** Everything that the comparison is made of. */
export interface ComparisonForm {
  /** What the municipality is called. */
  readonly name: string;
  readonly counted: OwnCount;
  /** The first year first, each once. */
  readonly years: readonly TypedYear[];
  readonly tables: readonly PlaceTable[];
  /** Where the figures come from, for the user. */
  readonly origin: string;
  /** Whose figures they are, where they are an example's. */
  readonly example?: string | undefined;
}

export const OWN_NAME = "Vår kommun";
export const MOST_YEARS = 30;
export const MOST_TABLES = 12;
export const MOST_PLACES = 60;
export const FIRST_YEAR = 1994;
export const LAST_YEAR = 2100;

export const COUNTS: Readonly<Record<OwnCount, string>> = {
  average: "i snitt under året",
  october: "den 1 oktober",
  december: "i december",
};
