import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
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

export const OWN = "empty";
export const EXAMPLE = `malmo-${years[0] ?? ""}`;

/** What the view can begin from: fields of one's own, and Malmö's years as an example, the latest first. */
export const startingPoints: readonly StartingPoint[] = [
  {
    key: OWN,
    group: "Eget",
    name: "Egna uppgifter",
    form: (): VarianceForm => ({
      kind: "budget-outturn",
      method: "shapley",
      parts: [empty],
      origin: "Egna uppgifter",
      isExample: false,
    }),
  },
  ...years.map((year) => ({
    key: `malmo-${year}`,
    group: `${MALMO_EXAMPLE}, budget mot utfall`,
    name: `${MALMO_EXAMPLE} ${year}`,
    form: (): VarianceForm => ({
      kind: "budget-outturn",
      method: "shapley",
      parts: malmoRows(year).map(partForm),
      origin: `${MALMO_EXAMPLE} ${year}`,
      isExample: true,
    }),
  })),
  ...years.slice(0, -1).map((year) => ({
    key: `malmo-${year - 1}-${year}`,
    group: `${MALMO_EXAMPLE}, år mot år`,
    name: `${MALMO_EXAMPLE} ${year - 1} mot ${year}`,
    form: (): VarianceForm => ({
      kind: "year-year",
      method: "shapley",
      names: [String(year - 1), String(year)],
      parts: malmoYearRows(year - 1, year).map(partForm),
      origin: `${MALMO_EXAMPLE} ${year - 1} mot ${year}`,
      isExample: true,
    }),
  })),
];
