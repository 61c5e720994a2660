import { accrual } from "../../../src/runoff/booking/accrual";
import type { Decimal } from "../../../src/exact/decimal";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff } from "../../../src/runoff/methods/runOff";
import { evaluate, type Calculated } from "../../../taskpane/runoff/evaluate";
import { initialOptions } from "../../../taskpane/runoff/options";
import { accrualText } from "../../../taskpane/runoff/results/accrualText";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { yearForecast } from "../../../taskpane/runoff/year/yearForecast";
import handWorked from "../../cases/retro/handraknat.json";

const texts = (values: readonly Decimal[]) => values.map((value) => value.toFixed());
const hand = runOff(readTriangle(handWorked.rows));

/** The amounts worked by hand, of four months from `first` on. */
function ofMonths(first: number): Calculated {
  const rows = handWorked.rows.map(([, ...cells], i) => [`2025-0${first + i}`, ...cells]);
  const evaluation = evaluate(
    {
      ...{ name: "Retro!A1:E4", example: false, form: "cumulative", unit: "kr" },
      ...{ triangle: readTriangle(rows), unseen: [], dataDate: "2025-05-31" },
    },
    initialOptions,
  );
  if (evaluation.kind !== "ok") throw new Error(evaluation.message);
  return evaluation;
}

const typed = { year: "", sfbPersons: "", lssHours: "1", earlierYears: "10,4", budget: "10000" };

test("periods sum to the total, and invoiced and outstanding to the final amount", () => {
  // 7,5 + 23,25 + 146,5 = 177,25: rounded one by one they would be 8 + 23 + 147 = 178.
  const { origins, total } = roundedRunOff(hand, 0);
  expect(texts(origins.map(({ outstanding }) => outstanding))).toEqual(["0", "8", "23", "146"]);
  expect(texts(origins.map(({ ultimate }) => ultimate))).toEqual(["189", "158", "173", "346"]);
  // 866,25 in the end.
  expect(texts([total.latest, total.outstanding, total.ultimate])).toEqual(["689", "177", "866"]);
});

test("they are what is proposed to be booked", () => {
  const { origins } = accrual({ result: hand, dataRange: "A1:E4", dataDate: "2025-01-31" });
  expect(texts(roundedRunOff(hand, 0).origins.map(({ outstanding }) => outstanding))).toEqual(
    texts(origins.map(({ amount }) => amount)),
  );
});

test("persons are rounded to tenths and sum to them", () => {
  const { origins, total } = roundedRunOff(hand, 1);
  // 7,5 + 23,25 + 146,5 = 177,25, which is 177,3: the half tenth of the second is rounded up.
  expect(texts(origins.map(({ outstanding }) => outstanding))).toEqual([
    "0",
    "7.5",
    "23.3",
    "146.5",
  ]);
  expect(total.outstanding.toFixed()).toBe("177.3");
});

test("the full year has the outstanding amount that is booked, and sums in both directions", () => {
  const outcome = yearForecast(ofMonths(1), 2025, typed);
  if (outcome.kind !== "year") throw new Error(outcome.message);
  const { forecast } = outcome;
  expect(forecast.outstanding.toFixed()).toBe("177");
  // One LSS hour a month at 342,60 kr: four months a tertial are 1 370,40, eight 2 740,80.
  expect(texts(forecast.tertials.map(({ drivers }) => drivers))).toEqual(["0", "1371", "1370"]);
  expect(forecast.drivers.toFixed()).toBe("2741");
  // 689 + 177 + 2 741 + 10
  expect(forecast.total.toFixed()).toBe("3617");
  expect(forecast.deviation?.toFixed()).toBe("6383");
});

test("a triangle that begins within the year says which months it lacks", () => {
  const outcome = yearForecast(ofMonths(4), 2025, typed);
  expect(outcome).toMatchObject({ kind: "wrong", field: undefined });
  expect(outcome.kind === "wrong" && outcome.message).toContain(
    "Triangeln börjar med 2025-04, så månaderna 1–3 saknas. Ta med dem i underlaget",
  );
});

test("what is copied holds no formula, whatever the periods and the sheet are called", () => {
  const triangle = { ...readTriangle(handWorked.rows), origins: ["a", "=1+1", "@x", "b\tc"] };
  const entry = accrual({
    result: runOff(triangle),
    dataRange: "=x!A1:E4",
    dataDate: "2025-01-31",
  });
  const lines = accrualText(entry, "Ej fakturerad, =1+1", "kr").split("\n");
  expect(lines).toContain("'=1+1\t8");
  expect(lines).toContain("'@x\t23");
  expect(lines).toContain("b c\t146");
  expect(lines).toContain("Dataområde\t'=x!A1:E4");
});
