/** What the figures of an interval's sentence are, by the results that its segments name. */
export const INTERVAL_RESULTS: Readonly<Record<string, string>> = {
  p10: "P10 i fliken Osäkerhet",
  p50: "mitten (P50) i fliken Osäkerhet",
  p90: "P90 i fliken Osäkerhet",
  riskBudget: "årets budget i Prognos",
  overshoot: "medelöverskridandet i fliken Osäkerhet",
};
