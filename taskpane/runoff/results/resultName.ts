import type { RunOffResult } from "../../../src/runoff/runOffResult";

const FIGURES: Readonly<Record<string, string>> = {
  latest: "fakturerat",
  outstanding: "återstår",
  standardError: "medelfel",
  lower: "intervallets nedre gräns",
  upper: "intervallets övre gräns",
};

/** What a figure of the comment is, in words: "Totalt: medelfel", "2024-03: återstår". */
export function resultName({ origins }: RunOffResult, ref: string): string {
  if (ref === "confidence") return "Metod: intervallets bredd";
  const [row = "", figure = ""] = ref.split(".");
  const place = /^origin:(\d+)$/.exec(row)?.[1];
  const name = place === undefined ? "Totalt" : (origins[Number(place)]?.origin ?? "");
  return `${name}: ${FIGURES[figure] ?? ""}`;
}
