import { malmoAssumptions } from "../../../malmo/provider/malmoAssumptions";
import { malmoCalibrated } from "../../../malmo/provider/malmoCalibrated";
import { malmoInputs } from "../../../malmo/provider/malmoInputs";
import { malmoYears } from "../../../malmo/provider/malmoYears";
import { providerResult } from "../../../src/provider/providerResult";

/** Malmö's report 8.3: net cost, budget and deviation, tkr; persons. */
const report = [
  [2020, -11_265, 0, -11_265, 68],
  [2021, -10_122, 0, -10_122, 71],
  [2022, -16_037, 0, -16_037, 69],
  [2023, -21_896, 2_004, -19_892, 70],
  [2024, -24_910, 13_838, -11_072, 65],
  [2025, -13_410, 6_709, -6_701, 56],
] as const;

test.each(report)(
  "%i calibrated returns the net cost %i and the deviation",
  (year, net, _, deviation, persons) => {
    const solution = malmoCalibrated(year);
    if (!solution.solved) throw new Error(solution.reason);
    const { result, resultAfterGrant } = providerResult(solution.inputs);
    expect(
      result
        .minus(net * 1000)
        .abs()
        .lt("0.01"),
    ).toBe(true);
    expect(
      resultAfterGrant
        .minus(deviation * 1000)
        .abs()
        .lt("0.01"),
    ).toBe(true);
    expect(solution.inputs.values.persons.toNumber()).toBe(persons);
    expect(solution.value.isPositive()).toBe(true);
  },
);

test("2025's active hours are 40 SFB and 16 LSS persons' hours by the assumptions", () => {
  const { values } = malmoInputs(2025);
  // 56 × 183/638 LSS persons × 257 × 12
  expect(values.lssActiveHours.toFixed()).toBe("49537");
  // 56 × 455/638 × 136.8 × 365/7 less a quarter of 0.46 × 13 × 365/7 an SFB person
  expect(values.sfbActiveHours.toFixed()).toBe("281765");
});

test("every year of the report is there, and what is assumed is said", () => {
  expect(malmoYears.map(({ year }) => year)).toEqual(report.map(([year]) => year));
  expect(malmoAssumptions.length).toBeGreaterThan(5);
});

test("a year outside the report is not known", () => {
  expect(() => malmoInputs(2019)).toThrow(
    "Malmös uppgifter finns för 2020 till 2025, inte för 2019.",
  );
});
