import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { calendarYearEffect } from "./calendarYearEffect";
import { factorCorrelation } from "./factorCorrelation";
import type { TestStatistic } from "./testStatistic";
import type { Triangle } from "./triangle";

export interface Diagnostic extends TestStatistic {
  readonly id: "calendarYearEffect" | "factorCorrelation";
  readonly name: string;
  /** undefined: too few periods to tell. */
  readonly ok: boolean | undefined;
  /** In plain Swedish: what was found and what it means for the figures. */
  readonly verdict: string;
}

const TEXTS = {
  calendarYearEffect: {
    name: "Kalendereffekt",
    ok: "Ingen fakturaperiod sticker ut: stora och små utvecklingskvoter är blandade som slumpen ger.",
    bad:
      "Vissa fakturaperioder har nästan bara stora eller nästan bara små kvoter, som när " +
      "Försäkringskassan har kommit ikapp eller halkat efter. Perioderna påverkar då varandra, och " +
      "medelfelet är troligen för litet.",
  },
  factorCorrelation: {
    name: "Samband mellan kvoter",
    ok: "En period som har vuxit snabbt växer sedan varken snabbare eller långsammare än andra.",
    bad:
      "En period som har vuxit snabbt växer sedan annorlunda än andra. Kvoterna tar inte hänsyn till " +
      "det, så det som återstår för de yngsta perioderna är osäkrare än medelfelet säger.",
  },
} as const;

function number(value: number): string {
  return swedishNumber(new Decimal(value).toDecimalPlaces(2));
}

function judged(id: Diagnostic["id"], test: TestStatistic): Diagnostic {
  const { name, ok: fine, bad } = TEXTS[id];
  if (test.variance === 0) {
    const verdict = "Det finns för få perioder för att pröva detta.";
    return { id, name, ...test, ok: undefined, verdict };
  }
  const ok = test.statistic >= test.lower && test.statistic <= test.upper;
  const bounds = `mellan ${number(test.lower)} och ${number(test.upper)}`;
  const figures = `Måttet är ${number(test.statistic)}; ${bounds} tyder inte på något.`;
  return { id, name, ...test, ok, verdict: `${ok ? fine : bad} ${figures}` };
}

/** Mack's two tests (1994) of what chain ladder assumes, each with a verdict in plain Swedish. */
export function diagnostics(triangle: Triangle): readonly Diagnostic[] {
  return [
    judged("calendarYearEffect", calendarYearEffect(triangle)),
    judged("factorCorrelation", factorCorrelation(triangle)),
  ];
}
