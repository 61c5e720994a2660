import { EXAMPLE_MUNICIPALITY, exampleCases } from "../../src/cases/examples/exampleCases";
import { readCaseList } from "../../src/cases/list/readCases";
import { Decimal } from "../../src/exact/decimal";
import { driverMonths } from "../../src/runoff/year/driverMonths";
import type { StoredForecast } from "../documents/followup/followUpDocument";
import { typedText } from "../variance/typedRows";
import { emptyPart, type FollowForm, noMonths, type PartForm, type TypedMonths } from "./form";
import { casesForecast } from "./input/casesYear";
import { forecastTyped, type TakenForecast } from "./input/restOf";

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

/** What the made-up list of cases comes to in the year. */
const ofList = (): TakenForecast =>
  casesForecast(readCaseList(exampleCases).rows, YEAR, "Ärenden, exemplets lista", {
    uplift: new Decimal(0),
  });

/** The first months of the year. */
const first = (...amounts: readonly (number | undefined)[]): TypedMonths =>
  noMonths.map((nothing, k) => {
    const amount = amounts[k];
    return amount === undefined ? nothing : typedText(amount);
  });

function exampleParts(list: TakenForecast): readonly PartForm[] {
  return [
    {
      ...emptyPart("sfb"),
      outturn: first(438_000, 396_000, 503_000, 402_000),
      earlier: first(undefined, undefined, 62_000),
      outstanding: first(undefined, undefined, undefined, 31_000),
      forecast: forecastTyped(list, "sfb") ?? noMonths,
      budget: typedText(5_000_000),
    },
    {
      ...emptyPart("lss"),
      outturn: first(251_000, 233_000, 255_000, 249_000),
      forecast: forecastTyped(list, "lss") ?? noMonths,
      budget: typedText(2_900_000),
    },
  ];
}

/** What was forecast in February: 14 persons with SFB and 690 hours a month under LSS from then on. */
function exampleForecast(): StoredForecast {
  const [persons, hours] = [new Decimal(14), new Decimal(690)];
  const january = { sfb: new Decimal(438_000), lss: new Decimal(251_000) };
  const of = (volumes: { sfbPersons?: Decimal; lssHours?: Decimal }): readonly Decimal[] =>
    driverMonths(
      MONTHS.map((month) => ({ month, ...volumes })),
      { year: YEAR },
    ).map(({ drivers }) => drivers.toDecimalPlaces(0));
  const [sfb, lss] = [of({ sfbPersons: persons }), of({ lssHours: hours })];
  return {
    made: 20260205,
    name: `Prognos ${YEAR}-01`,
    basis: `${EXAMPLE_MUNICIPALITY}, innan ett ärende kom till`,
    ...{ year: YEAR, closedThrough: 1, isExample: true },
    months: MONTHS.map((month, k) => ({
      parts:
        month === 1 ? january : { sfb: sfb[k] ?? new Decimal(0), lss: lss[k] ?? new Decimal(0) },
      ...{ sfbPersons: persons, lssHours: hours },
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
    name: `${EXAMPLE_MUNICIPALITY} ${YEAR}`,
    begin: () => {
      const list = ofList();
      return {
        form: {
          ...{ year: YEAR, closedThrough: 4, parts: exampleParts(list), rest: list.rest },
          ...{ origin: `${EXAMPLE_MUNICIPALITY} ${YEAR}`, isExample: true },
        },
        kept: [exampleForecast()],
      };
    },
  },
];
