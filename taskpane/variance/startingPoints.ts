import { malmoReport } from "../../malmo/figures/malmoReport";
import { type MalmoPartRows, malmoRows, malmoYearRows } from "../../malmo/variance/malmoRows";
import { emptyRow, type PartForm, type VarianceForm } from "./form";
import { typedRow } from "./typedRows";

export interface StartingPoint {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly form: () => VarianceForm;
}

function partForm({ part, factors, known, calendar }: MalmoPartRows): PartForm {
  return { name: part, factors: factors.map(typedRow), known: known.map(typedRow), calendar };
}

const years = malmoReport.map(({ year }) => year).toReversed();

const empty: PartForm = {
  name: "SFB",
  factors: [
    ["Personer", "", ""],
    ["Kostnad per person", "", ""],
    ["Totalt", "", ""],
  ],
  known: [emptyRow],
};

/** What the view can begin from, Malmö's latest year first. */
export const startingPoints: readonly StartingPoint[] = [
  ...years.map((year) => ({
    key: `malmo-${year}`,
    group: "Malmö, budget mot utfall",
    name: `Malmö ${year}`,
    form: (): VarianceForm => ({
      kind: "budget-outturn",
      method: "shapley",
      parts: malmoRows(year).map(partForm),
      origin: `Malmö ${year}`,
      isExample: true,
    }),
  })),
  ...years.slice(0, -1).map((year) => ({
    key: `malmo-${year - 1}-${year}`,
    group: "Malmö, år mot år",
    name: `Malmö ${year - 1} mot ${year}`,
    form: (): VarianceForm => ({
      kind: "year-year",
      method: "shapley",
      names: [String(year - 1), String(year)],
      parts: malmoYearRows(year - 1, year).map(partForm),
      origin: `Malmö ${year - 1} mot ${year}`,
      isExample: true,
    }),
  })),
  {
    key: "empty",
    group: "Eget",
    name: "Tomma fält",
    form: (): VarianceForm => ({
      kind: "budget-outturn",
      method: "shapley",
      parts: [empty],
      origin: "Tomma fält",
      isExample: false,
    }),
  },
];
