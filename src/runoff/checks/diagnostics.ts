import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { calendarYearEffect } from "./calendarYearEffect";
import { factorCorrelation } from "./factorCorrelation";
import type { TestStatistic } from "./testStatistic";
import type { Triangle } from "../triangle/triangle";

export interface Diagnostic extends TestStatistic {
  readonly id: "calendarYearEffect" | "factorCorrelation";
  readonly name: string;
  /** false: a remark, what chance seldom gives. undefined: too few periods to tell. */
  readonly ok: boolean | undefined;
  /** No remark, but something to look at. */
  readonly look: boolean;
  /** In plain Swedish: what was found and what it means for the figures. */
  readonly verdict: string;
}

type Judged = Pick<Diagnostic, "ok" | "look" | "verdict">;

const TOO_FEW: Judged = {
  ok: undefined,
  look: false,
  verdict: "Det finns för få perioder för att pröva detta.",
};

/** About 19 of 20 of what chance gives. */
const WIDE = 2;

function number(value: number): string {
  return swedishNumber(new Decimal(value).toDecimalPlaces(2));
}

const between = (lower: number, upper: number): string =>
  `mellan ${number(lower)} och ${number(upper)}`;

/**
 * The statistic counts the rarer kind of factor in each diagonal: only a low one says that factors were
 * large or small together. It is never below 0, so where the lower bound is not above it nothing can be
 * found.
 */
function judgedCalendar({ statistic, variance, lower, upper }: TestStatistic): Judged {
  if (variance === 0 || lower <= 0) return TOO_FEW;
  const figures = `Måttet är ${number(statistic)}; ${between(lower, upper)} tyder inte på något.`;
  if (statistic < lower) {
    const verdict =
      "Vissa fakturaperioder har nästan bara stora eller nästan bara små kvoter, som när " +
      "Försäkringskassan har kommit ikapp eller halkat efter. Perioderna påverkar då varandra, och " +
      `medelfelet är troligen för litet. ${figures}`;
    return { ok: false, look: false, verdict };
  }
  if (statistic > upper) {
    const verdict =
      "Stora och små utvecklingskvoter är jämnare blandade i fakturaperioderna än vad slumpen " +
      "brukar ge. Fakturor har alltså inte kommit samtidigt, men se efter om beloppen har fördelats " +
      `på perioder i efterhand. ${figures}`;
    return { ok: true, look: true, verdict };
  }
  const verdict =
    "Ingen fakturaperiod sticker ut: stora och små utvecklingskvoter är blandade som slumpen ger. " +
    figures;
  return { ok: true, look: false, verdict };
}

/**
 * The bounds hold half of what chance gives and are a caution (Mack 1994, appendix G); a remark is what
 * chance gives about one time in twenty. A correlation is at most 1, so with few periods none can be.
 */
function judgedCorrelation({ statistic, variance, lower, upper }: TestStatistic): Judged {
  const wide = WIDE * Math.sqrt(variance);
  if (variance === 0 || wide >= 1) return TOO_FEW;
  const figures =
    `Måttet är ${number(statistic)}; ${between(lower, upper)} ligger hälften av vad slumpen ger, ` +
    `${between(-wide, wide)} omkring 95 procent.`;
  if (Math.abs(statistic) > wide) {
    const verdict =
      "En period som har vuxit snabbt växer sedan annorlunda än andra. Kvoterna tar inte hänsyn till " +
      "det, så det som återstår för de yngsta perioderna är osäkrare än medelfelet säger. " +
      figures;
    return { ok: false, look: false, verdict };
  }
  if (statistic < lower || statistic > upper) {
    const verdict =
      "Måttet ligger utanför det band som rymmer hälften av vad slumpen ger: se på de yngsta " +
      "perioderna, och om de har vuxit ovanligt snabbt eller långsamt hittills. Ensamt är det ingen " +
      `anmärkning. ${figures}`;
    return { ok: true, look: true, verdict };
  }
  const verdict =
    "En period som har vuxit snabbt växer sedan varken snabbare eller långsammare än andra. " +
    figures;
  return { ok: true, look: false, verdict };
}

/** Mack's two tests (1994) of what chain ladder assumes, each with a verdict in plain Swedish. */
export function diagnostics(triangle: Triangle): readonly Diagnostic[] {
  const calendar = calendarYearEffect(triangle);
  const correlation = factorCorrelation(triangle);
  return [
    {
      id: "calendarYearEffect",
      name: "Kalendereffekt",
      ...calendar,
      ...judgedCalendar(calendar),
    },
    {
      id: "factorCorrelation",
      name: "Samband mellan kvoter",
      ...correlation,
      ...judgedCorrelation(correlation),
    },
  ];
}
