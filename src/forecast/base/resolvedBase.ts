import type { Decimal } from "../../exact/decimal";
import type { BaseValueId, LevelId, SeriesId } from "../fields/forecastFields";
import type { ProviderGivenText } from "./providerGivenText";

/** A checked base: every level has its value, defaults filled in, in exact decimals. */
export interface ResolvedBase {
  readonly name: string;
  readonly year: number;
  readonly sfbStock: Decimal;
  readonly lssStock: Decimal;
  readonly sfbChildren: Decimal | undefined;
  readonly levels: Readonly<Record<LevelId, Decimal>>;
  readonly series: Readonly<Record<SeriesId, ReadonlyMap<number, Decimal>>>;
  /** What was given, for the base year's own row. */
  readonly given: ReadonlyMap<BaseValueId, Decimal>;
  readonly provider: ProviderGivenText | undefined;
}
