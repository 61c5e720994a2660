import { historyFields } from "../../forecast/backtest/historyFields";
import type { YearColumn } from "../../forecast/input/readYearTable";
import type { RiskHistoryYear } from "../estimate/riskHistory";

export type RiskHistoryColumn = keyof RiskHistoryYear | "sfbPersonsShort" | `other ${string}`;

function column(
  id: RiskHistoryColumn,
  label: string,
  unit: string,
  min = 0,
): YearColumn<RiskHistoryColumn> {
  return { id, label, unit, required: false, min, max: 1e12, above: false, whole: false };
}

const own: readonly YearColumn<RiskHistoryColumn>[] = [
  {
    ...column("year", "År", "år"),
    required: true,
    min: 1990,
    max: 2100,
    whole: true,
  },
  column("sfbPersons", "SFB-personer i snitt", "personer"),
  column("sfbPersonsShort", "SFB-personer", "personer"),
  column("lssHours", "LSS-timmar", "timmar"),
  column("lssPersons", "LSS-personer", "personer"),
  column("outturnSfb", "Utfall SFB", "kr", -1e12),
  column("outturnLss", "Utfall LSS", "kr", -1e12),
  column("outturnProvider", "Utfall egen regi", "kr", -1e12),
  column("providerPersons", "Brukare i egen regi", "personer"),
  column("sfbInflow", "Nya SFB-personer", "personer"),
  column("sfbOutflow", "Avslutade SFB-personer", "personer"),
];

const labels = new Set(own.map(({ label }) => label));

/**
 * The columns of the history, one row a year. Columns that PA.PROVBAKÅT has and the uncertainty does not need are
 * read too, so that one table serves both.
 */
export const riskHistoryFields: readonly YearColumn<RiskHistoryColumn>[] = [
  ...own,
  ...historyFields
    .filter(({ label }) => !labels.has(label))
    .map((field) => ({ ...field, id: `other ${field.id}` as const, required: false })),
];
