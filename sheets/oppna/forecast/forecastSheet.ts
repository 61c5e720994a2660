import { forecastColumns } from "../../../src/forecast/results/forecastTable";
import { LAST_FORECAST_YEAR } from "../../../src/rules/yearlyChange";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { calculationSheet } from "../calculationSheet";
import type { ParameterPlan } from "../parameterPlan";
import type { ProviderSources } from "../provider/providerSources";
import type { ForecastSources } from "./forecastSources";
import { placeAnswer } from "./placeAnswer";
import { placeDated } from "./placeDated";
import { placeGiven } from "./placeGiven";
import { placeMonths } from "./placeMonths";
import { placeProvider } from "./placeProvider";
import { placeRounding } from "./placeRounding";
import { placeYears } from "./placeYears";

export interface ForecastPlan {
  readonly sources: ForecastSources;
  readonly plan: ParameterPlan;
  /** Years before the base year that are needed, and years of the forecast. */
  readonly before: number;
  readonly after: number;
  /** The cell of the last year, or a number; undefined = as far as PA.PROGNOS goes without it. */
  readonly until: string | undefined;
  /** The own provider's figures, where its model is asked for. */
  readonly provider: ProviderSources | undefined;
}

/** The row of the answer's headings. */
export const ANSWER_HEAD = 6;
/** Whether all that PA.PROGNOS asks of the figures holds. */
const SOUND = "$B$3";
const LONGEST_HORIZON = 50;
const WIDTHS = { first: 260, other: 104 } as const;

/** The arithmetic of PA.PROGNOS as a sheet of ordinary formulas (docs/prognos.md). */
export function forecastSheet(name: string, content: ForecastPlan): SheetTemplate {
  const { sources, plan, before, after, until } = content;
  const title =
    sources.scenario === undefined
      ? "Uträkning: prognosen"
      : `Uträkning: prognosen, ${sources.scenario}`;
  const { sheet, layout } = calculationSheet(
    name,
    title,
    "Det PA.PROGNOS gör, som vanliga formler. Värdena hämtas ur bladen med antaganden och indata. Vad en rad där gäller och från när lästes när kopian skrevs: ett nytt namn eller en ny rad följer inte med hit.",
    WIDTHS.first,
  );
  const rounding = ANSWER_HEAD + after + 3;
  const given = placeGiven(sheet, rounding + after + 5, sources);
  const dated = placeDated(sheet, given.next, sources, given);
  const years = placeYears(sheet, dated.next, { sources, given, dated, plan, before, after });
  const provider =
    content.provider &&
    placeProvider(sheet, years.next, {
      ...{ sources: content.provider, given, years, plan },
      count: after,
    });
  const months = placeMonths(sheet, provider?.next ?? years.next, {
    ...{ given, dated, years, plan, provider },
    count: after,
  });
  const rounded = placeRounding(sheet, rounding, { given, years, months, count: after });
  const base = given.value("year");
  const last = until ?? `MIN(${base}+10,${LAST_FORECAST_YEAR})`;
  placeAnswer(sheet, ANSWER_HEAD, {
    given,
    years,
    months,
    rounded,
    count: after,
    last,
    sound: SOUND,
  });
  const checks = [
    ...[...given.checks, ...dated.checks, ...years.checks].map((range) => `AND(${range})`),
    `${given.value("sfbStock")}>=0`,
    ...(dated.takeover === undefined ? [] : [`${dated.takeover.count}<=1`]),
    ...months.checks,
    ...(provider === undefined
      ? []
      : [...provider.checks, `OR(SUM(${months.providerPersons})=0,${provider.hasPersons})`]),
    `${last}>${base}`,
    `${last}<=MIN(${base}+${LONGEST_HORIZON},${LAST_FORECAST_YEAR})`,
    `${last}=INT(${last})`,
  ];
  sheet.put("A3", "Uppgifterna går att räkna med", "label");
  sheet.put("B3", `=IF(AND(${checks.join(",")}),"Ja","Nej")`, "check");
  sheet.put("C3", "Nej ger #SAKNAS! i svaret: kolumnen Inom gränserna visar var.", "lead");
  sheet.height(3, 24);
  sheet.band(ANSWER_HEAD - 1, "1  Svaret", forecastColumns.length);
  layout.rows = months.last + 2;
  for (let more = 1; more < Math.max(months.width, provider?.width ?? 0); more += 1)
    layout.widths.push(WIDTHS.other);
  return sheet;
}
