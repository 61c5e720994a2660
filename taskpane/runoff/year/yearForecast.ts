import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import { driverMonths } from "../../../src/runoff/year/driverMonths";
import { fullYearForecast } from "../../../src/runoff/year/fullYearForecast";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import type { Calculated } from "../evaluate";
import { type RoundedYear, roundedYear } from "./roundedYear";
import { typedOfYear as typed } from "./typedOfYear";
import { type YearField, yearFields, type YearTyped } from "./yearTyped";

export type YearOutcome =
  | { readonly kind: "year"; readonly year: number; readonly forecast: RoundedYear }
  | { readonly kind: "wrong"; readonly field: YearField | undefined; readonly message: string };

const MONTHS = 12;

/** The years that the triangle has months of, the latest first; none where its periods are no months. */
export function yearsOf({ source }: Calculated): readonly number[] {
  const months = [...source.triangle.origins, ...source.unseen].map(servicePeriod);
  const years = months.flatMap((period) => (period?.month === undefined ? [] : [period.year]));
  return years.length < months.length ? [] : [...new Set(years)].reverse();
}

/** The year: booked and outstanding by the run-off, the other months by persons and hours. */
export function yearForecast(calculated: Calculated, year: number, fields: YearTyped): YearOutcome {
  try {
    const drivers = driverMonths(
      Array.from({ length: MONTHS }, (_, i) => ({
        month: i + 1,
        sfbPersons: typed(fields, "sfbPersons"),
        lssHours: typed(fields, "lssHours"),
      })),
      { year, ownRates: calculated.ownRates },
    );
    const volumes = [fields.sfbPersons, fields.lssHours].some((text) => text.trim() !== "");
    const { result } = calculated;
    const rounded = roundedRunOff(result, 0);
    const invoiced = new Map(
      result.origins.flatMap(({ origin, latest }, i) => {
        const period = servicePeriod(origin);
        const outstanding = rounded.origins[i]?.outstanding;
        return period?.year === year && period.month !== undefined
          ? [[period.month, { latest, outstanding }] as const]
          : [];
      }),
    );
    const begins = Math.min(...invoiced.keys());
    if (begins > 1 && begins <= MONTHS) {
      const first = result.origins[0]?.origin ?? "";
      const missing = begins === 2 ? "månad 1" : `månaderna 1–${begins - 1}`;
      const advice = "Ta med dem i underlaget, med 0 där inget fakturerades, så räknas helåret.";
      const message = `Triangeln börjar med ${first}, så ${missing} saknas. ${advice}`;
      return { kind: "wrong", field: undefined, message };
    }
    const open = drivers.filter(({ month }) => !invoiced.has(month)).map(({ month }) => month);
    if (open.length > 0 && !volumes) {
      // Without volumes a month is not 0: it is missing, and said to be.
      const which =
        open.length === 1
          ? `Månad ${open.join("")} är inte fakturerad`
          : `Månaderna ${open.join(", ")} är inte fakturerade`;
      const advice = "Fyll i personer med SFB eller LSS-timmar per månad, så räknas helåret.";
      return { kind: "wrong", field: undefined, message: `${which}. ${advice}` };
    }
    const forecast = fullYearForecast({
      months: drivers.map((driver) => {
        const known = invoiced.get(driver.month);
        if (known === undefined) return driver;
        return {
          month: driver.month,
          booked: new Decimal(known.latest).toDecimalPlaces(2),
          outstanding: known.outstanding,
        };
      }),
      earlierYears: typed(fields, "earlierYears"),
      budget: typed(fields, "budget"),
    });
    return { kind: "year", year, forecast: roundedYear(forecast) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const field = yearFields.find(({ id }) => error.fields.includes(id))?.id;
    return { kind: "wrong", field, message: error.message };
  }
}
