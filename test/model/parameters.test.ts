import { dayPeriod, monthPeriod, yearPeriod } from "../../src/calendar/period";
import { duplicateNames } from "../../src/parameters/duplicateNames";
import { parameters } from "../../src/parameters/index";
import { parameterValue } from "../../src/parameters/parameterValue";
import { problems } from "../../src/parameters/schema";
import type { DatedValue, Parameter } from "../../src/parameters/types";

const source = { title: "Lag (1993:387)", place: "9 §" };
const first: DatedValue = {
  from: 2020_01_01,
  through: 2020_12_31,
  value: 1,
  status: "beslutad",
  source,
};
const second: DatedValue = { from: 2021_01_01, value: 2, status: "beslutad", source };

function parameter(values: readonly DatedValue[], more: object = {}): Parameter {
  return {
    id: "prov",
    name: "Prov",
    description: "Ett prov.",
    unit: "andel",
    series: [{ name: "prov", values }],
    ...more,
  };
}

test("a sound parameter has no problems", () => {
  expect(problems(parameter([first, second]))).toEqual([]);
});

// Each bad on purpose, past what the types allow: the schema guards data, whoever wrote it.
test.each<[string, string, Parameter]>([
  ["no unit", "unit missing or unknown", parameter([first], { unit: undefined })],
  ["an unknown unit", "unit missing or unknown", parameter([first], { unit: "kronor" })],
  ["no name", "name missing", parameter([first], { name: " " })],
  ["no description", "description missing", parameter([first], { description: "" })],
  ["an id with spaces", "id is not an ASCII name", parameter([first], { id: "två ord" })],
  ["no series", "no series", parameter([], { series: [] })],
  [
    "a nameless series",
    "series without name",
    parameter([], { series: [{ name: "-", values: [first] }] }),
  ],
  ["an empty series", "no values", parameter([])],
  ["no source", "source missing", parameter([{ ...first, source: undefined as never }])],
  ["no title", "source without title", parameter([{ ...first, source: { ...source, title: "" } }])],
  [
    "no place",
    "source without place",
    parameter([{ ...first, source: { ...source, place: " " } }]),
  ],
  [
    "a blank reference",
    "blank reference",
    parameter([{ ...first, source: { ...source, reference: "" } }]),
  ],
  [
    "an impossible source date",
    "impossible source date",
    parameter([{ ...first, source: { ...source, date: 2021_02_29 } }]),
  ],
  ["an impossible first day", "impossible first day", parameter([{ ...first, from: 2020_02_30 }])],
  ["an impossible last day", "impossible last day", parameter([{ ...first, through: 2020_13_01 }])],
  [
    "an end before the beginning",
    "ends before it begins",
    parameter([{ ...first, through: 2019_12_31 }]),
  ],
  [
    "a value that is no number",
    "value is not finite",
    parameter([{ ...first, value: Number.NaN }]),
  ],
  ["an infinite value", "value is not finite", parameter([{ ...first, value: Infinity }])],
  ["a value of words", "value is not finite", parameter([{ ...first, value: "tjugo" }])],
  ["a fraction by zero", "value is not finite", parameter([{ ...first, value: "1/0" }])],
  ["an unknown status", "unknown status", parameter([{ ...first, status: "kanske" as never }])],
  ["a gap", "gap", parameter([first, { ...second, from: 2021_01_02 }])],
  ["an overlap", "overlap", parameter([first, { ...second, from: 2020_12_31 }])],
  ["a duplicate", "duplicate", parameter([first, first])],
  ["values out of order", "unsorted", parameter([{ ...second, through: 2021_12_31 }, first])],
  [
    "two open ends",
    "only the last value may be open-ended",
    parameter([second, { ...second, from: 2022_01_01 }]),
  ],
])("the schema refuses %s", (_, problem, bad) => {
  expect(problems(bad).join("; ")).toContain(problem);
});

test("a gap is allowed only where it is declared with its reason, day for day", () => {
  const late = { ...second, from: 2022_01_01 };
  const withGap = (from: number, through: number, reason: string): string[] =>
    problems(
      parameter([], {
        series: [{ name: "prov", values: [first, late], knownGaps: [{ from, through, reason }] }],
      }),
    );
  expect(withGap(2021_01_01, 2021_12_31, "saknas i källan")).toEqual([]);
  expect(withGap(2021_01_01, 2021_12_31, "")).toEqual(["prov: value 2: gap"]);
  expect(withGap(2021_01_01, 2021_06_30, "saknas i källan")).toEqual(["prov: value 2: gap"]);
});

test("names that differ only in case, signs or dots are duplicates", () => {
  const one = parameter([first]);
  const two = parameter([first], { id: "annat", series: [{ name: "PRÖV", values: [first] }] });
  const three = parameter([first], {
    id: "tredje",
    series: [{ name: "annat", aliases: ["p rov"], values: [first] }],
  });
  expect(duplicateNames([one, two, three])).toEqual(["PRÖV", "p rov"]);
  expect(duplicateNames([one, one])).toEqual(["prov", "prov"]);
});

describe("the real parameters", () => {
  test.each(parameters.map((each) => [each.id, each] as const))("%s has no problems", (_, each) => {
    expect(problems(each)).toEqual([]);
  });

  test("have no name twice", () => {
    expect(duplicateNames(parameters)).toEqual([]);
  });

  test("cover what the model needs", () => {
    expect(parameters.length).toBeGreaterThanOrEqual(20);
  });

  test.each([
    ["schablonbelopp", yearPeriod(2025), "342.6"],
    ["arbetsgivaravgift", yearPeriod(2026), "0.3142"],
    ["karensavdrag", dayPeriod(2019_01_01), "0.2"],
    ["sjuklönenivå", yearPeriod(2025), "0.8"],
    ["sjuklönedagar", yearPeriod(2025), "14"],
    ["högre timbelopp", yearPeriod(2025), "0.12"],
    ["kommunens timmar per vecka", yearPeriod(2025), "20"],
    ["väntetid", yearPeriod(2025), "0.25"],
    ["PO", yearPeriod(2023), "0.4453"],
    ["OPI", yearPeriod(2023), "0.046"],
    ["föräldraavdrag grundläggande 1-6 år", dayPeriod(2024_12_31), "2.5"],
    ["föräldraavdrag grundläggande 1-6 år", dayPeriod(2025_01_01), "1.25"],
    ["heltidsmått ständig natt", yearPeriod(2025), "34.33"],
    ["jourgräns", monthPeriod(2025, 3), "50"],
    ["invånare Malmö", yearPeriod(2024), "365644"],
    ["invånare riket", yearPeriod(2024), "10587710"],
  ])("%s has the value of its source", (name, period, value) => {
    expect(parameterValue(name, period).toString()).toBe(value);
  });

  test("beredskap is a seventh to all 40 digits", () => {
    expect(parameterValue("beredskap", yearPeriod(2025)).toString()).toBe(
      `0.${"142857".repeat(6)}1429`,
    );
  });
});
