import { yearPeriod } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import type { Forecast, ForecastYear } from "../forecast/results/forecastResult";
import { hourlyRate } from "../rules/hourlyRate";
import { assumedKpifUplift, ZERO } from "./law/decided";
import { type Difference, effectOf } from "./effectOf";
import type { Equalisation } from "./fields/equalisationInput";
import { LAG } from "./law/lag";

/** What a scenario is held against: another forecast of the same base, or the base year's own volume. */
export type Reference = Pick<Forecast, "years" | "months"> | "baseVolume";

export interface ReturnRequest {
  readonly forecast: Forecast;
  readonly reference: Reference;
  readonly equalisation: Equalisation;
  /** Rise of the average costs a year; left out: as the forecast's schablon. */
  readonly priceGrowth?: Decimal | undefined;
  /** What the state takes back of general grants by year, where it takes over: the user's own figures, kr. */
  readonly takenBack?: ReadonlyMap<number, Decimal> | undefined;
}

/** A year of a scenario beside what comes back that year of two years before. kr. */
export interface ReturnYear {
  readonly year: number;
  readonly cost: Decimal;
  /** More than the reference the same year; undefined where that cannot be said. */
  readonly more: Decimal | undefined;
  /**
   * Comes back of how the year two before differs; undefined: the state had taken over, and equalisation of it ends,
   * or there was no volume left to price the base year's by.
   */
  readonly back: Decimal | undefined;
  readonly takenBack: Decimal;
  /** Cost − back + taken back; undefined where what comes back is. */
  readonly net: Decimal | undefined;
}

type Compared = Difference & { readonly more: Decimal };

const of = (year: ForecastYear, part: "sfb" | "lss" | "sickPay"): Decimal =>
  year.parts[part] ?? ZERO;

/**
 * A part of the year's cost that the volume beyond the base year's has; undefined of a year without any: what the
 * base year's would have cost then is not known.
 */
function beyond(cost: Decimal, volume: Decimal, base: Decimal): Decimal | undefined {
  if (!volume.isZero()) return cost.times(volume.minus(base)).div(volume);
  return base.isZero() ? ZERO : undefined;
}

/** How a year differs from one with the base year's volume at the year's own cost a person and an hour. */
function againstBase(year: ForecastYear, { baseRow }: Forecast): Compared | undefined {
  const fkCharge = beyond(of(year, "sfb"), year.sfbPersons, baseRow.sfbPersons);
  const otherCost = beyond(of(year, "lss"), year.lssHours, baseRow.lssHours);
  if (fkCharge === undefined || otherCost === undefined) return undefined;
  return {
    sfbPersons: year.sfbPersons.minus(baseRow.sfbPersons),
    lssPersons: year.lssPersons.minus(baseRow.lssPersons),
    fkCharge,
    otherCost,
    more: fkCharge.plus(otherCost),
  };
}

/** How a year differs from the same year of another forecast. */
function againstOther(year: ForecastYear, other: ForecastYear): Compared {
  const costs = (each: ForecastYear): Decimal => of(each, "lss").plus(of(each, "sickPay"));
  return {
    sfbPersons: year.sfbPersons.minus(other.sfbPersons),
    lssPersons: year.lssPersons.minus(other.lssPersons),
    fkCharge: of(year, "sfb").minus(of(other, "sfb")),
    otherCost: costs(year).minus(costs(other)),
    more: (year.total ?? ZERO).minus(other.total ?? ZERO),
  };
}

/** Whether the state pays a part of the year's assistance. */
const takenOver = ({ months }: Pick<Forecast, "months">, year: number): boolean =>
  months.some((month) => month.year === year && !month.municipalShare.eq(1));

/** The equalisation of a year: the given one, its amounts raised to the level of the accounts two years before. */
function inYear(request: ReturnRequest, year: number, accounts: ForecastYear): Equalisation {
  const { equalisation: given, priceGrowth } = request;
  const raised =
    priceGrowth === undefined
      ? accounts.schablon.div(hourlyRate(yearPeriod(given.year - LAG)))
      : priceGrowth.plus(1).pow(year - given.year);
  const times = (amount: Decimal): Decimal => amount.times(raised);
  return {
    ...given,
    year,
    fkCharge: times(given.fkCharge),
    otherServices: times(given.otherServices),
    lssPrice: times(given.lssPrice),
    sfbPrice: times(given.sfbPrice),
    staffCost: times(given.staffCost),
    kpif: year === given.year ? given.kpif : assumedKpifUplift(year),
    nationStandard: times(given.nationStandard),
  };
}

/**
 * A scenario year by year beside what LSS equalisation brings back of it: each year that of how two years before
 * differs from the reference, in persons (the year's averages) and in what was paid for them. The rest of the nation
 * is as it was, the average costs raised. Own provider and known items are not in it. An estimate.
 *
 * @throws ModelError `unknown` where the schablon of the given equalisation's accounts is not known.
 */
export function scenarioReturn(request: ReturnRequest): readonly ReturnYear[] {
  const { forecast, reference, takenBack } = request;
  const forecastYears = forecast.years.filter(({ kind }) => kind === "prognos");
  const differs = (year: ForecastYear): Compared | undefined => {
    if (takenOver(forecast, year.year)) return undefined;
    if (reference === "baseVolume") return againstBase(year, forecast);
    const other = reference.years.find((each) => each.year === year.year);
    if (other === undefined || takenOver(reference, year.year)) return undefined;
    return againstOther(year, other);
  };
  const moreThan = (year: ForecastYear): Decimal | undefined => {
    if (reference === "baseVolume") return differs(year)?.more;
    const other = reference.years.find((each) => each.year === year.year);
    return other && againstOther(year, other).more;
  };
  return forecastYears.map((year) => {
    const cost = year.total ?? ZERO;
    const accounts = forecastYears.find((each) => each.year === year.year - LAG);
    const by = accounts && differs(accounts);
    // Before the first forecast year nothing differs yet.
    const back =
      accounts === undefined
        ? ZERO
        : by && effectOf(inYear(request, year.year, accounts), by).total;
    const taken = takenBack?.get(year.year) ?? ZERO;
    return {
      year: year.year,
      cost,
      more: moreThan(year),
      back,
      takenBack: taken,
      net: back && cost.minus(back).plus(taken),
    };
  });
}
