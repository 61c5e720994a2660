import type { Decimal } from "../../exact/decimal";
import type { SchablonStatus } from "../tracks/schablonPath";
import type { PartId } from "./part";

export type PartAmounts = Readonly<Record<PartId, Decimal>>;

/** Of an outturn: a part that is not known is left out. */
export type KnownParts = Readonly<Partial<PartAmounts>>;

/** A month's stock, persons. */
export interface MonthStock {
  readonly opening: Decimal;
  readonly inflow: Decimal;
  readonly outflow: Decimal;
  readonly closing: Decimal;
  /** Average over the month's days. */
  readonly average: Decimal;
}

export interface ForecastMonth {
  readonly year: number;
  readonly month: number;
  readonly sfb: MonthStock;
  /** Children among them; undefined where the number at the start is not known. */
  readonly sfbChildren: MonthStock | undefined;
  readonly lss: MonthStock;
  readonly lssHours: Decimal;
  /** kr/hour. */
  readonly schablon: Decimal;
  readonly schablonStatus: SchablonStatus;
  /** The municipality's share, 1 until the state takes over. */
  readonly municipalShare: Decimal;
  /** kr, a cost positive. */
  readonly parts: PartAmounts;
  readonly total: Decimal;
}

export interface ForecastYear {
  readonly year: number;
  readonly kind: "utfall" | "prognos";
  /** Of a forecast all of them; of an outturn those that were given. */
  readonly parts: KnownParts;
  /** Undefined where a part of the outturn that must have cost something is not known. */
  readonly total: Decimal | undefined;
  /** Undefined where no budget is known. */
  readonly budget: Decimal | undefined;
  /** Budget − cost: negative = overspent, as in the report. */
  readonly deviation: Decimal | undefined;
  readonly inhabitants: Decimal | undefined;
  readonly perInhabitant: Decimal | undefined;
  /** Averages that the cost is calculated on: by days; LSS hours given a month count each month alike. */
  readonly sfbPersons: Decimal;
  readonly lssPersons: Decimal;
  readonly lssHours: Decimal;
  /** In December. */
  readonly schablon: Decimal;
  readonly schablonStatus: SchablonStatus;
}

export interface Forecast {
  readonly baseYear: number;
  readonly lastYear: number;
  readonly months: readonly ForecastMonth[];
  /** The base year's outturn where it was given, then every year of the forecast. */
  readonly years: readonly ForecastYear[];
  /** The base year with what is known of its outturn, also where that is nothing. */
  readonly baseRow: ForecastYear;
}
