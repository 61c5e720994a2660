import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import type { Forecast, ForecastMonth, ForecastYear, KnownParts } from "./forecastResult";
import type { BaseValueId } from "../fields/forecastFields";
import { type PartId, parts } from "./part";
import type { ResolvedBase } from "../base/resolvedBase";
import { perDrivers } from "../drivers/perDrivers";
import { sumOf } from "./sumOf";
import { hoursSpread } from "../tracks/hoursSpread";
import { baseSchablon } from "../tracks/schablonPath";

const ZERO = new Decimal(0);
/** Of each part its outturn, and then what there cannot be any of where it has cost nothing. */
const OUTTURN = {
  sfb: ["outturnSfb", "sfbPersons"],
  lss: ["outturnLss", "lssPersons", "lssHours"],
  provider: ["outturnProvider", "providerPersons"],
  sickPay: ["outturnSickPay", "sickPay", "sickShare"],
  oneOffs: ["outturnOneOffs"],
} as const satisfies Record<PartId, readonly [BaseValueId, ...BaseValueId[]]>;

function eachPart(amount: (id: PartId) => Decimal | undefined): KnownParts {
  return Object.fromEntries(
    parts.flatMap(({ id }) => {
      const own = amount(id);
      return own === undefined ? [] : [[id, own]];
    }),
  );
}

/** Inhabitants of a year: known, or the year before's grown. */
const inhabitantsOf: (drivers: Drivers, year: number) => Decimal | undefined = perDrivers(
  (drivers, year: number) => {
    const known = drivers.series("inhabitants", year);
    const earliest = Math.min(drivers.base.year, ...drivers.base.series.inhabitants.keys());
    if (known !== undefined || year <= earliest) return known;
    return inhabitantsOf(drivers, year - 1)?.times(
      drivers.growth("inhabitantsGrowth", year).plus(1),
    );
  },
);

type Amounts = Pick<
  ForecastYear,
  "parts" | "total" | "budget" | "deviation" | "inhabitants" | "perInhabitant"
>;

function amounts(year: number, ofParts: KnownParts, whole: boolean, drivers: Drivers): Amounts {
  const total = whole ? sumOf(Object.values(ofParts)) : undefined;
  const budget = drivers.series("budget", year);
  const inhabitants = inhabitantsOf(drivers, year);
  return {
    parts: ofParts,
    total,
    budget,
    deviation: total && budget?.minus(total),
    inhabitants,
    perInhabitant: inhabitants && total?.div(inhabitants),
  };
}

/** The base year's own row: a part whose outturn was not given is not known, and 0 only where nobody had it. */
function baseRow(drivers: Drivers): ForecastYear {
  const { base } = drivers;
  const given = (id: BaseValueId): Decimal => base.given.get(id) ?? ZERO;
  const known = eachPart((id) => base.given.get(OUTTURN[id][0]));
  const whole = parts.every(
    ({ id }) => known[id] !== undefined || OUTTURN[id].every((each) => given(each).isZero()),
  );
  const persons = given("lssPersons");
  const { rate, status } = baseSchablon(drivers);
  return {
    year: base.year,
    kind: "utfall",
    ...amounts(base.year, known, whole && isAny(known), drivers),
    sfbPersons: given("sfbPersons"),
    lssPersons: persons,
    lssHours: hoursOf(base, persons),
    schablon: rate,
    schablonStatus: status,
  };
}

const isAny = (known: KnownParts): boolean => Object.keys(known).length > 0;

function hoursOf(base: ResolvedBase, persons: Decimal): Decimal {
  return base.given.get("lssHours") ?? base.levels.lssHoursPerPerson.times(persons).times(12);
}

/** The persons that the year's cost is calculated on: each month counts as its hours do. */
function averageBy(persons: readonly Decimal[], weights: readonly Decimal[]): Decimal {
  const weighted = persons.map((each, place) => each.times(weights[place] ?? ZERO));
  return sumOf(weighted).div(sumOf(weights));
}

/** The years of a forecast: months summed, budget and inhabitants beside them. */
export function forecastYears(
  drivers: Drivers,
  months: readonly ForecastMonth[],
): Pick<Forecast, "years" | "baseRow"> {
  const { firstYear, lastYear } = drivers.grid;
  const first = baseRow(drivers);
  const days = drivers.grid.months.map(({ days: number }) => new Decimal(number));
  const spread = hoursSpread(drivers);
  const years = isAny(first.parts) ? [first] : [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const place = (year - firstYear) * 12;
    const own = months.slice(place, place + 12);
    const december = own.at(-1) as ForecastMonth;
    years.push({
      year,
      kind: "prognos",
      ...amounts(
        year,
        eachPart((id) => sumOf(own.map((month) => month.parts[id]))),
        true,
        drivers,
      ),
      sfbPersons: averageBy(
        own.map(({ sfb }) => sfb.average),
        days.slice(place, place + 12),
      ),
      lssPersons: averageBy(
        own.map(({ lss }) => lss.average),
        spread.slice(place, place + 12),
      ),
      lssHours: sumOf(own.map(({ lssHours }) => lssHours)),
      schablon: december.schablon,
      schablonStatus: december.schablonStatus,
    });
  }
  return { years, baseRow: first };
}
