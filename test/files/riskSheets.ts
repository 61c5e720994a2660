import { riskSheet } from "../../sheets/osakerhet/riskSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { riskSizes } from "../../src/risk/estimate/riskSizes";
import { riskAnalysisSteps } from "../../src/risk/run/riskAnalysis";
import { riskInterplaySteps } from "../../src/risk/run/riskInterplay";
import type { RiskRequest } from "../../src/risk/run/riskRequest";
import { atOnce } from "../../src/steps/atOnce";
import { ownHistoryWords } from "../../src/risk/words/ownHistoryWords";
import { riskCaveat } from "../../src/risk/words/riskCaveat";
import { defaultRows } from "../../taskpane/risk/defaultRows";
import { figures, malmoCentre, malmoPast } from "../model/risk/malmoCentre";

const sizes = riskSizes(malmoPast, figures);

const requestOf = (seed: number): RiskRequest => ({
  ...{ centre: malmoCentre(2028), sizes, figures, options: { draws: 1000, seed } },
  driversOf: 2026,
});

/** The sheet Osäkerhet of some years, with a name that is like a formula. */
export function riskSheets(seed = 1): readonly SheetTemplate[] {
  const { years, drivers = [] } = atOnce(riskAnalysisSteps(requestOf(seed)));
  const interplay = atOnce(riskInterplaySteps(requestOf(seed))).components;
  return [
    riskSheet({
      ...{
        scenario: "=1+1",
        municipality: "Kommunen",
        year: 2026,
        years,
        drivers,
        interplay,
      },
      texts: [...ownHistoryWords(sizes, figures, malmoCentre(2028)), riskCaveat(5, 0)],
      options: [
        ["Dragningar", 1000],
        ["Frö", seed],
        ["Händelse 1: @SUM(A1)", "30 % från 2027-07-01, tills vidare"],
      ],
      defaults: defaultRows([{ id: "sfbShock", value: "3 %" }]),
      date: "2026-03-31",
    }),
  ];
}
