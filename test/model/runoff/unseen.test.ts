import { accrual } from "../../../src/runoff/booking/accrual";
import { unseenForecast } from "../../../src/runoff/methods/unseenForecast";
import { bootstrap } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff } from "../../../src/runoff/methods/runOff";
import { unseenNote } from "../../../src/runoff/words/unseenNote";
import handWorked from "../../cases/retro/handraknat.json";

const triangle = readTriangle(handWorked.rows);
const result = runOff(triangle);
const data = { dataRange: "A1:E4", dataDate: "2025-01-15" };

// In the end 2022 is 157,5 and 2023 is 173,25; 2024, at 200/346,5 = 0,58 of its own, is 346,5.
const MEAN = (157.5 + 173.25 + 346.5) / 3; // 225,75

test("a period without any invoice is expected to be the mean of the three latest ones", () => {
  const forecast = unseenForecast({ result, unseen: ["2025", "2026"] });
  expect(forecast?.periods.map(({ origin }) => origin)).toEqual(["2025", "2026"]);
  forecast?.periods.forEach(({ amount }) => expect(amount).toBeCloseTo(MEAN, 9));
  expect(forecast?.total).toBeCloseTo(451.5, 9);
  expect(forecast?.basis).toBe("medelvärdet av vad 2022, 2023 och 2024 väntas sluta på");
  expect(unseenForecast({ result, unseen: [] })).toBeUndefined();
});

test("a period of which less than half is invoiced is left out of the mean, unless all are such", () => {
  const origins = result.origins.map((origin, place) => ({
    ...origin,
    developed: place === 3 ? 0.49 : origin.developed,
  }));
  const young = unseenForecast({ result: { ...result, origins }, unseen: ["2025"] });
  // (189 + 157,5 + 173,25)/3
  expect(young?.total).toBeCloseTo(173.25, 9);
  expect(young?.meanOf).toEqual([0, 1, 2]);
  const all = origins.map((origin) => ({ ...origin, developed: 0.1 }));
  expect(
    unseenForecast({ result: { ...result, origins: all }, unseen: ["2025"] })?.total,
  ).toBeCloseTo(MEAN, 9);
});

test("an expected amount of all periods, and the year's volumes before it, take the mean's place", () => {
  const unseen = ["2025"];
  const bf = runOff(triangle, { method: "bf", prior: [300] });
  expect(unseenForecast({ result: bf, unseen, prior: [300] })).toEqual({
    periods: [{ origin: "2025", amount: 300 }],
    total: 300,
    basis: "det förväntade beloppet 300 per period",
    meanOf: undefined,
  });
  expect(unseenForecast({ result: bf, unseen, prior: [300], drivers: [310] })?.total).toBe(310);
  // Amounts for the periods of the triangle say nothing of another one.
  const own = [189, 160, 180, 350];
  const each = unseenForecast({ result: bf, unseen, prior: own });
  expect(each?.meanOf).toEqual([1, 2, 3]);
});

test("it is booked with what is outstanding, and each part is told", () => {
  const unseen = unseenForecast({ result, unseen: ["2025", "2026"] });
  const entry = accrual({ result, ...data, unseen });
  // 177,25 and 451,5 in whole kronor, a half upwards.
  expect([entry.invoicedPeriods, entry.unseenPeriods, entry.amount].map(Number)).toEqual([
    ...[177, 452, 629],
  ]);
  expect(entry.origins.map(({ origin, amount }) => [origin, Number(amount)])).toEqual([
    ...[
      ["2021", 0],
      ["2022", 8],
      ["2023", 23],
      ["2024", 146],
    ],
    ...[
      ["2025", 226],
      ["2026", 226],
    ],
  ]);
  expect(entry.trail.filter(({ label }) => label.startsWith("Varav"))).toEqual([
    { label: "Varav perioder med faktura", value: "177" },
    {
      label: "Varav perioder utan faktura",
      value:
        "452, prognos för 2025 och 2026: medelvärdet av vad 2022, 2023 och 2024 väntas sluta på",
    },
  ]);
  const without = accrual({ result, ...data });
  expect([Number(without.amount), Number(without.unseenPeriods)]).toEqual([177, 0]);
  expect(without.trail.some(({ label }) => label.startsWith("Varav"))).toBe(false);
});

test("a percentile is of the invoiced periods: the forecast comes on top as it is", () => {
  const drawn = bootstrap(triangle, { replicates: 200, seed: 1, percentiles: [0.9] });
  const certainty = { bootstrap: drawn, share: 0.9 };
  const unseen = unseenForecast({ result, unseen: ["2025"] });
  const alone = accrual({ result, certainty, ...data });
  const both = accrual({ result, certainty, ...data, unseen });
  // 225,75
  expect(Number(both.amount.minus(alone.amount))).toBe(226);
});

test("a mean of months in kronor says that volumes give a better forecast", () => {
  expect(unseenNote(undefined, "kr")).toBeUndefined();
  const note = (unseen: readonly string[], unit: string) =>
    unseenNote(unseenForecast({ result, unseen }), unit);
  expect(note(["2025-11", "2025-12"], "kr")).toBe(
    "Ingen faktura har kommit ännu för 2025-11 och 2025-12, som är med som prognos: medelvärdet av " +
      "vad 2022, 2023 och 2024 väntas sluta på. Medelfelet och intervallet gäller de andra " +
      "perioderna. Fyll i personer med SFB eller LSS-timmar under Helår, så räknas de månaderna ur " +
      "dem i stället.",
  );
  expect(note(["2025-12"], "kr")).toContain("så räknas den månaden ur dem i stället.");
  expect(note(["2025-12"], "personer")).not.toContain("Helår");
  expect(note(["2025"], "kr")).not.toContain("Helår");
});
