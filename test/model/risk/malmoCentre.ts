import { malmoReport } from "../../../malmo/figures/malmoReport";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import { centreOf } from "../../../src/risk/centre/centreOf";
import { riskFigures } from "../../../src/risk/defaults/riskFigures";
import type { RiskHistoryYear } from "../../../src/risk/estimate/riskHistory";

const TKR = 1000;

export const figures = riskFigures();

export const malmoPast: readonly RiskHistoryYear[] = malmoReport.map(
  ({ year, sfb, lss, provider }) => ({
    year,
    sfbPersons: sfb.persons,
    lssHours: lss.hours,
    lssPersons: lss.persons,
    outturnSfb: sfb.cost * TKR,
    outturnLss: lss.cost * TKR,
    outturnProvider: provider.cost * TKR,
    providerPersons: provider.persons,
  }),
);

/** Malmö at the end of 2025 as the design's evidence has it: 468.5 persons, no net inflow, 0.988 of the hours. */
export const malmoCentre = (lastYear: number) =>
  centreOf(
    resolveBase({
      name: "Malmö 2025",
      values: {
        year: 2025,
        sfbPersons: 455,
        sfbStock: 468.5,
        lssPersons: 183,
        lssHours: 565_386,
        outturnProvider: 13_410_000,
        providerPersons: 56,
        utilisation: 0.988,
        uplift: 0.018,
        wageGrowth: 0,
      },
      series: { budget: [{ year: 2026, value: 390_000_000 }] },
    }),
    [],
    lastYear,
  );
