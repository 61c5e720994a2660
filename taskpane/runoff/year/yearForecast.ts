import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import { driverMonths } from "../../../src/runoff/year/driverMonths";
import { fullYearForecast } from "../../../src/runoff/year/fullYearForecast";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { wrongUnit } from "../../../src/swedish/wrongUnit";
import type { Calculated } from "../evaluate";
import { type RoundedYear, roundedYear } from "./roundedYear";

/** The fields of the year, as typed. */
export interface YearTyped {
  /** The year that is chosen; blank: the latest. */
  readonly year: string;
  readonly sfbPersons: string;
  readonly lssHours: string;
  readonly earlierYears: string;
  readonly budget: string;
}

export const nothingTyped: YearTyped = {
  year: "",
  sfbPersons: "",
  lssHours: "",
  earlierYears: "",
  budget: "",
};

export type YearField = Exclude<keyof YearTyped, "year">;

export const yearFields: readonly {
  readonly id: YearField;
  readonly label: string;
  readonly unit: string;
  readonly about: string;
}[] = [
  {
    id: "sfbPersons",
    label: "Personer med SFB",
    unit: "i snitt",
    about: "Under de månader som inte är fakturerade. Räknas med 20 timmar i veckan.",
  },
  {
    id: "lssHours",
    label: "LSS-timmar per månad",
    unit: "timmar",
    about: "Bara om de ingår i det som triangeln visar.",
  },
  {
    id: "earlierYears",
    label: "Bokfört för tidigare år",
    unit: "kr",
    about: "Sena fakturor, med minus för återbetalningar.",
  },
  { id: "budget", label: "Årets budget", unit: "kr", about: "Utelämnas: ingen avvikelse." },
];

export type YearOutcome =
  | { readonly kind: "year"; readonly year: number; readonly forecast: RoundedYear }
  | { readonly kind: "wrong"; readonly field: YearField | undefined; readonly message: string };

const MONTHS = 12;

class FieldError extends Error {
  constructor(
    readonly field: YearField,
    message: string,
  ) {
    super(message);
  }
}

function typed(fields: YearTyped, id: YearField): Decimal | undefined {
  const text = fields[id];
  if (text.trim() === "") return undefined;
  const read = readSwedishNumber(text);
  if (read?.kind === "number") {
    const unit = yearFields.find((field) => field.id === id)?.unit ?? "";
    const wrong = wrongUnit(read, unit === "i snitt" ? "personer" : unit);
    if (wrong === undefined) return new Decimal(read.value);
    throw new FieldError(id, `Värdet ${wrong}`);
  }
  throw new FieldError(id, read?.message ?? "Skriv ett tal, till exempel 455.");
}

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
      { year },
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
    if (error instanceof FieldError) {
      return { kind: "wrong", field: error.field, message: error.message };
    }
    if (!(error instanceof ModelError)) throw error;
    return { kind: "wrong", field: undefined, message: error.message };
  }
}
