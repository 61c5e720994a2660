/** A municipality, a region or the nation, by the code that the source has for it. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** One place's figures by year; a year that the source has no figure for is not there. */
export interface PlaceSeries extends Place {
  readonly values: ReadonlyMap<number, number>;
}

/** What was fetched: a measure of some places by year. */
export interface OpenData {
  /** What is measured, as the source names it, with its id. */
  readonly title: string;
  readonly source: "Kolada" | "SCB";
  /** The sheet that it is written on. */
  readonly sheet: string;
  readonly years: readonly number[];
  readonly places: readonly PlaceSeries[];
}

/** Year by year from one to the other, both counted. */
export const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** How the source wants to be named, with the day when it was asked. */
export const sourceLine = ({ source }: Pick<OpenData, "source">, date: string): string =>
  `Källa: ${source}, hämtad ${date}`;
