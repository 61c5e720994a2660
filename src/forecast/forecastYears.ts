import { Decimal } from "../exact/decimal";
import type { Drivers } from "./drivers";
import type { ForecastMonth, ForecastYear, PartAmounts } from "./forecastResult";
import type { BaseValueId } from "./fields/forecastFields";
import { type PartId, parts } from "./part";
import type { ResolvedBase } from "./resolvedBase";
import { sumOf } from "./sumOf";
import { baseRate, isDecided } from "./tracks/schablonPath";

const OUTTURN = {
  sfb: "outturnSfb",
  lss: "outturnLss",
  provider: "outturnProvider",
  sickPay: "outturnSickPay",
  oneOffs: "outturnOneOffs",
} as const satisfies Record<PartId, BaseValueId>;

function eachPart(amount: (id: PartId) => Decimal): PartAmounts {
  return Object.fromEntries(parts.map(({ id }) => [id, amount(id)])) as unknown as PartAmounts;
}

function totalOf(amounts: PartAmounts): Decimal {
  return sumOf(parts.map(({ id }) => amounts[id]));
}

/** Inhabitants of a year: known, or the year before's grown. */
function inhabitantsOf(year: number, drivers: Drivers): Decimal | undefined {
  return drivers.once(`inhabitants ${year}`, () => {
    const known = drivers.series("inhabitants", year);
    const earliest = Math.min(drivers.base.year, ...drivers.base.series.inhabitants.keys());
    if (known !== undefined || year <= earliest) return known;
    return inhabitantsOf(year - 1, drivers)?.times(
      drivers.growth("inhabitantsGrowth", year).plus(1),
    );
  });
}

type Amounts = Pick<
  ForecastYear,
  "parts" | "total" | "budget" | "deviation" | "inhabitants" | "perInhabitant"
>;

function amounts(year: number, ofParts: PartAmounts, drivers: Drivers): Amounts {
  const total = totalOf(ofParts);
  const budget = drivers.series("budget", year);
  const inhabitants = inhabitantsOf(year, drivers);
  return {
    parts: ofParts,
    total,
    budget,
    deviation: budget?.minus(total),
    inhabitants,
    perInhabitant: inhabitants === undefined ? undefined : total.div(inhabitants),
  };
}

/** The base year's own row, where its outturn was given. */
function baseRow(drivers: Drivers): ForecastYear | undefined {
  const { base } = drivers;
  const given = (id: BaseValueId): Decimal => base.given.get(id) ?? new Decimal(0);
  if (!Object.values(OUTTURN).some((id) => base.given.has(id))) return undefined;
  const persons = given("lssPersons");
  return {
    year: base.year,
    kind: "utfall",
    ...amounts(
      base.year,
      eachPart((id) => given(OUTTURN[id])),
      drivers,
    ),
    sfbPersons: given("sfbPersons"),
    lssPersons: persons,
    lssHours: hoursOf(base, persons),
    schablon: baseRate(drivers),
    schablonStatus: isDecided(base.year, 12) ? "beslutad" : "prognos",
  };
}

function hoursOf(base: ResolvedBase, persons: Decimal): Decimal {
  return base.given.get("lssHours") ?? base.levels.lssHoursPerPerson.times(persons).times(12);
}

/** The years of a forecast: months summed, budget and inhabitants beside them. */
export function forecastYears(
  drivers: Drivers,
  months: readonly ForecastMonth[],
): readonly ForecastYear[] {
  const { firstYear, lastYear } = drivers.grid;
  const first = baseRow(drivers);
  const years: ForecastYear[] = first === undefined ? [] : [first];
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
        drivers,
      ),
      sfbPersons: sumOf(own.map(({ sfb }) => sfb.average)).div(12),
      lssPersons: sumOf(own.map(({ lss }) => lss.average)).div(12),
      lssHours: sumOf(own.map(({ lssHours }) => lssHours)),
      schablon: december.schablon,
      schablonStatus: december.schablonStatus,
    });
  }
  return years;
}
