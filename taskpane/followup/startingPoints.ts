import { Decimal } from "../../src/exact/decimal";
import { driverMonths } from "../../src/runoff/year/driverMonths";
import type { StoredForecast } from "../documents/followup/followUpDocument";
import { typedText } from "../variance/typedRows";
import {
  emptyPart,
  type FollowForm,
  NO_SCENARIO,
  noMonths,
  type PartForm,
  type TypedMonths,
} from "./form";
import { FOLLOWED_EXAMPLE } from "./exampleName";

export const OWN = "empty";
export const EXAMPLE = "exempelkommun";

interface StartingPoint {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  /** `today`: the year and month that one's own fields begin with. */
  readonly begin: (today: { readonly year: number; readonly month: number }) => {
    readonly form: FollowForm;
    readonly kept?: readonly StoredForecast[];
  };
}

const YEAR = 2026;
const MONTHS = Array.from({ length: 12 }, (_, k) => k + 1);
/** 14 persons with SFB and 3 with LSS, of 1 560 hours a month together. */
const PERSONS = 14;
const HOURS = 1_560;
const whole = (amount: Decimal): Decimal => amount.toDecimalPlaces(0);

/** What so many persons and hours cost by month, whole kronor. */
function costs(persons: number, hours: number): readonly Decimal[] {
  return driverMonths(
    MONTHS.map((month) => ({
      month,
      ...(persons > 0 && { sfbPersons: new Decimal(persons) }),
      ...(hours > 0 && { lssHours: new Decimal(hours) }),
    })),
    { year: YEAR },
  ).map(({ drivers }) => whole(drivers));
}

const typed = (amounts: readonly Decimal[]): TypedMonths =>
  amounts.map((amount) => typedText(amount.toNumber()));

/** The first months of the year. */
const first = (...amounts: readonly (number | undefined)[]): TypedMonths =>
  noMonths.map((nothing, k) => {
    const amount = amounts[k];
    return amount === undefined ? nothing : typedText(amount);
  });

const months = (value: number): TypedMonths => noMonths.map(() => String(value));

function exampleParts(): readonly PartForm[] {
  return [
    {
      ...emptyPart("sfb"),
      outturn: first(432_000, 391_000, 478_000, 395_000),
      earlier: first(undefined, undefined, 62_000),
      outstanding: first(undefined, undefined, undefined, 31_000),
      forecast: typed(costs(PERSONS, 0)),
      budget: typedText(4_900_000),
    },
    {
      ...emptyPart("lss"),
      outturn: first(541_000, 538_000, 549_000, 552_000),
      forecast: typed(costs(0, HOURS)),
      budget: typedText(6_300_000),
    },
  ];
}

/** What was forecast in January: a person less with SFB and 60 hours a month less under LSS. */
function exampleForecast(): StoredForecast {
  const persons = PERSONS - 1;
  const hours = HOURS - 60;
  const [sfb, lss] = [costs(persons, 0), costs(0, hours)];
  const january = { sfb: 432_000, lss: 541_000 };
  return {
    made: 20260205,
    name: `Prognos ${YEAR}-01`,
    basis: "Exempelkommun, påhittad",
    ...{ year: YEAR, closedThrough: 1, isExample: true },
    months: MONTHS.map((month, k) => ({
      parts: {
        sfb: month === 1 ? new Decimal(january.sfb) : (sfb[k] ?? new Decimal(0)),
        lss: month === 1 ? new Decimal(january.lss) : (lss[k] ?? new Decimal(0)),
      },
      sfbPersons: new Decimal(persons),
      lssHours: new Decimal(hours),
    })),
  };
}

/** What the view can begin from: fields of one's own, and a made-up municipality as an example. */
export const startingPoints: readonly StartingPoint[] = [
  {
    key: OWN,
    group: "Eget",
    name: "Egna uppgifter",
    begin: ({ year, month }) => ({
      form: {
        // What is closed is the month before; of January's own year nothing is.
        ...(month === 1
          ? { year: year - 1, closedThrough: 12 }
          : { year, closedThrough: month - 1 }),
        parts: [emptyPart("sfb"), emptyPart("lss")],
        ...{ origin: "Egna uppgifter", isExample: false },
      },
    }),
  },
  {
    key: EXAMPLE,
    group: "Exempel",
    name: `${FOLLOWED_EXAMPLE} ${YEAR}`,
    begin: () => ({
      form: {
        ...{ year: YEAR, closedThrough: 4, parts: exampleParts() },
        rest: {
          ...{ name: "Exempelkommun, 14 med SFB och 3 med LSS", scenario: NO_SCENARIO, year: YEAR },
          ...{ sfbPersons: months(PERSONS), lssHours: months(HOURS) },
        },
        ...{ origin: `${FOLLOWED_EXAMPLE} ${YEAR}`, isExample: true },
      },
      kept: [exampleForecast()],
    }),
  },
];
