import type { FieldLimits } from "../../labelled/fieldLimits";
import type { HistoryYear } from "../base/historyYear";

export interface HistoryField extends FieldLimits {
  readonly id: keyof HistoryYear;
  /** The heading of its column. */
  readonly label: string;
  readonly required: boolean;
}

function column(
  id: keyof HistoryYear,
  label: string,
  unit: string,
  more: Partial<HistoryField> = {},
): HistoryField {
  return {
    id,
    label,
    unit,
    required: true,
    min: 0,
    max: 1e12,
    above: false,
    whole: false,
    ...more,
  };
}

const OPTIONAL = { required: false } as const;

/** The columns of a history, one row a year: what the sheet's headings and messages follow from. */
export const historyFields: readonly HistoryField[] = [
  column("year", "År", "år", { min: 2007, max: 2100, whole: true }),
  column("sfbPersons", "SFB-personer i snitt", "personer"),
  column("lssHours", "LSS-timmar", "timmar"),
  column("outturnSfb", "Utfall SFB", "kr"),
  column("outturnLss", "Utfall LSS", "kr"),
  column("budgetSfb", "Budget SFB", "kr", OPTIONAL),
  column("budgetLss", "Budget LSS", "kr", OPTIONAL),
  column("budgetPersons", "Budgeterade SFB-personer", "personer", OPTIONAL),
  column("budgetHours", "Budgeterade LSS-timmar", "timmar", OPTIONAL),
  column("knownSfb", "Kända poster SFB", "kr", { ...OPTIONAL, min: -1e12 }),
  column("lateSfb", "varav sena fakturor SFB", "kr", OPTIONAL),
  column("laterSfb", "Bokfört senare SFB", "kr", OPTIONAL),
  column("laterPersons", "Personer bakom bokfört senare", "personer", OPTIONAL),
];
