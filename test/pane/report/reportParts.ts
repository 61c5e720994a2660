import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { Decimal } from "../../../src/exact/decimal";
import { riskAnalysisSteps } from "../../../src/risk/run/riskAnalysis";
import { atOnce } from "../../../src/steps/atOnce";
import type { Report, ReportSection } from "../../../sheets/rapport/report";
import type { Base } from "../../../src/forecast/base/base";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";
import { evaluate as evaluateFollowUp } from "../../../taskpane/followup/evaluate";
import { deviationSection } from "../../../taskpane/report/sections/deviationSection";
import { followUpSection } from "../../../taskpane/report/sections/followUpSection";
import { forecastSection } from "../../../taskpane/report/sections/forecastSection";
import { intervalSection } from "../../../taskpane/report/sections/intervalSection";
import type { Offered } from "../../../taskpane/report/sections/offered";
import { aroundOf } from "../../../taskpane/risk/evaluate";
import { usualForm } from "../../../taskpane/risk/form";
import { requestOf } from "../../../taskpane/risk/request/requestOf";
import type { Risk } from "../../../taskpane/risk/useRisk";
import { evaluate } from "../../../taskpane/variance/evaluate";
import { startingPoints } from "../../../taskpane/variance/startingPoints";
import { exampleForm } from "../followup/exampleForm";

export const TKR = { unit: "tkr", decimals: 0 } as const;
export const LIMIT = 5;

/** Malmö's base, as a municipality's own where it is asked for. */
export const workOf = (base: Base = malmoBase, lastYear = 2028): Work => ({
  ...{ ...emptyWork, base, lastYear },
});

/** The draws of a forecast as the pane has them when they are done. */
export function riskOf(work: Work): Risk {
  const found = aroundOf(work, undefined, []);
  if (found.kind !== "ok") throw new Error(found.message);
  const { around } = found;
  const { base, scenarios, lastYear } = work;
  if (base === undefined) throw new Error("no base");
  const year = around.centre.years[0]?.year;
  const form = { ...usualForm, draws: "1 000" };
  const forecast = { base, scenarios, scenario: undefined, lastYear };
  const asked = requestOf(form, around, { year, drivers: false, list: undefined, forecast });
  if (asked.kind !== "ok") throw new Error("not asked");
  const analysis = atOnce(riskAnalysisSteps(asked.request));
  const nothing = () => undefined;
  const drawing = {
    ...{ state: { kind: "idle" } as const, last: { of: asked.request, analysis } },
    ...{ isNew: true, stop: nothing, again: nothing },
  };
  return { wrong: undefined, around, year, request: asked.request, drawing };
}

/** Malmö's year of Avvikelse as it is compared. */
export function comparedOf(key = "malmo-2025") {
  const form = startingPoints.find((each) => each.key === key)?.form();
  const found = form && evaluate(form);
  if (found?.kind !== "ok") throw new Error("not compared");
  return found;
}

export function followedOf(form = exampleForm()) {
  const found = evaluateFollowUp(form);
  if (found.kind !== "ok") throw new Error(found.message);
  return found;
}

export function sectionOf(offered: Offered): ReportSection {
  if (offered.kind !== "ok") throw new Error(offered.why);
  return offered.section;
}

/** Every part, of the examples. */
export function exampleReport(): Report {
  const work = workOf();
  const as = { rounding: TKR, sign: "deviation", limit: LIMIT, ownRates: undefined } as const;
  const sections = [
    {
      title: "Sammanfattning",
      paragraphs: ["=1+1 är ingen formel här.\nBudgeten räcker inte."],
      ...{ tables: [], notes: [] },
    },
    sectionOf(forecastSection({ work, scenario: undefined, shown: TKR, limit: LIMIT })),
    sectionOf(intervalSection({ risk: riskOf(work), form: usualForm, shown: TKR })),
    sectionOf(deviationSection({ calculated: comparedOf(), ...as, interval: undefined })),
    sectionOf(followUpSection({ calculated: followedOf(), ...as, interval: undefined })),
  ];
  return {
    title: "Personlig assistans",
    municipality: "Västra & Östra Göinge",
    date: "2026-03-31",
    sections,
    foot: "PA-kalkyl 1.0.0",
  };
}

export const decimal = (value: number): Decimal => new Decimal(value);
