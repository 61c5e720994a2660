import { riskAsNation } from "../../../src/risk/defaults/asNation";
import { requiredFigure } from "../../../src/national/tables/nationalTable";
import { percentilesMen, percentilesWomen } from "../../../src/national/tables/percentiles";

test("the spread in hours is that of the nation's recipients", () => {
  // P10 and P90 of a normal distribution lie 2 × 1.28155 standard deviations apart.
  const spreads = [percentilesWomen, percentilesMen].map((table) => {
    const of = (column: "p10" | "p90"): number => requiredFigure(table, column, 2024);
    return Math.log(of("p90") / of("p10")) / (2 * 1.28155);
  });
  // ln(198/72) / 2.5631 = 0.3947 and ln(212/78) / 2.5631 = 0.3901.
  for (const spread of spreads)
    expect(Math.abs(spread - (riskAsNation.caseSpread ?? 0))).toBeLessThan(0.006);
});
