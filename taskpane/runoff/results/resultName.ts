import type { RunOffResult } from "../../../src/runoff/methods/runOffResult";

const FIGURES: Readonly<Record<string, string>> = {
  latest: "fakturerat",
  outstanding: "återstår",
  standardError: "medelfel",
  lower: "intervallets nedre gräns",
  upper: "intervallets övre gräns",
};

/** Figures that stand in no row of the table. */
const OTHERS: Readonly<Record<string, string>> = {
  confidence: "Metod: intervallets bredd",
  tail: "Metod: svansfaktorn",
  percentile: "Uppbokning: percentilen",
  booked: "Uppbokning: varav perioder med faktura",
  unseenForecast: "Uppbokning: varav perioder utan faktura",
  proposed: "Uppbokning: beloppet",
};

/** What a figure of the comment is, in words: "Totalt: medelfel", "2024-03: återstår". */
export function resultName({ origins }: RunOffResult, ref: string): string {
  const named = OTHERS[ref];
  if (named !== undefined) return named;
  const [row = "", figure = ""] = ref.split(".");
  const place = /^origin:(\d+)$/.exec(row)?.[1];
  const name = place === undefined ? "Totalt" : (origins[Number(place)]?.origin ?? "");
  return `${name}: ${FIGURES[figure] ?? ""}`;
}
