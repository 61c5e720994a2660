import { malmoReport } from "../../malmo/figures/malmoReport";
import { resolveBase } from "../../src/forecast/base/resolveBase";
import { centreOf } from "../../src/risk/centre/centreOf";
import { riskFigures } from "../../src/risk/defaults/riskFigures";
import { riskSizes } from "../../src/risk/estimate/riskSizes";

/** What is drawn in the benches: Malmö, from 2025, with the defaults and its own history. */
export const figures = riskFigures();
const history = malmoReport.map(({ year, sfb, lss }) => ({
  year,
  sfbPersons: sfb.persons,
  lssHours: lss.hours,
  lssPersons: lss.persons,
}));
export const sizes = riskSizes(history, figures);

export const centre = (lastYear: number) =>
  centreOf(
    resolveBase({
      name: "Malmö",
      values: {
        year: 2025,
        sfbPersons: 455,
        sfbStock: 468.5,
        lssPersons: 183,
        lssHours: 565_386,
        outturnProvider: 13_410_000,
        providerPersons: 56,
      },
      series: {},
    }),
    [],
    lastYear,
  );
