import { malmoReport } from "../figures/malmoReport";
import type { MalmoYear } from "./malmoYear";

/** The country's average hours a week of SFB, and the assumed monthly pay, 2020–2025. */
const ASSUMED: Readonly<Record<number, Pick<MalmoYear, "sfbHoursPerWeek" | "monthlyPay" | "po">>> =
  {
    2020: { sfbHoursPerWeek: "130", monthlyPay: "24700" },
    2021: { sfbHoursPerWeek: "131", monthlyPay: "25300" },
    2022: { sfbHoursPerWeek: "133", monthlyPay: "25680" },
    2023: { sfbHoursPerWeek: "134", monthlyPay: "26805" },
    2024: { sfbHoursPerWeek: "136", monthlyPay: "28106" },
    2025: { sfbHoursPerWeek: "136.8", monthlyPay: "29062", po: "0.4718" },
  };

/**
 * Malmö's own provider: its figures in `malmoReport`. SFB hours a week: Försäkringskassan,
 * FK 2025/000542 (December; 2025 is May). Pay, and 2024's PO in 2025 too: see `malmoAssumptions`.
 */
export const malmoYears: readonly MalmoYear[] = malmoReport.flatMap(
  ({ year, sfb, lss, provider }) => {
    const assumed = ASSUMED[year];
    if (assumed === undefined) return [];
    return {
      year,
      persons: provider.persons,
      netCostTkr: -provider.cost,
      budgetTkr: provider.budget,
      sfbPersons: sfb.persons,
      lssPersons: lss.persons,
      lssHoursPerMonth: lss.hoursPerPersonAndMonth,
      ...assumed,
    };
  },
);
