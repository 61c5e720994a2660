import type { ProviderGivenText } from "./providerGivenText";
import type { BaseValueId, SeriesId } from "../fields/forecastFields";
import type { Figure } from "./figure";
import type { HistoryYear } from "./historyYear";
import type { Note } from "./note";

export interface YearFigure {
  readonly year: number;
  readonly value: Figure;
}

/**
 * Last year's outturn and the stock at its end: what every scenario starts from. Plain data, as it is
 * stored in the workbook.
 */
export interface Base {
  readonly name: string;
  /** Whose figures they are, where they are an example's and not the user's own: "Exempel: Malmö". */
  readonly example?: string;
  readonly values: Readonly<Partial<Record<BaseValueId, Figure>>>;
  /** Budget, inhabitants and undecided schablonbelopp of the years that are known. */
  readonly series: Readonly<Partial<Record<SeriesId, readonly YearFigure[]>>>;
  readonly notes?: Readonly<Partial<Record<BaseValueId | SeriesId, Note>>>;
  /** The provider's own model in the base year; without it, a deficit a person. */
  readonly provider?: ProviderGivenText;
  /** Years before, for the back-test. */
  readonly history?: readonly HistoryYear[];
  /** What the history's amounts that are booked later rest on, where they are estimated. */
  readonly laterNote?: Note;
}
