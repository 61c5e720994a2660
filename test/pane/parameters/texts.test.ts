import { parameters } from "../../../src/parameters";
import type { DatedValue, Series, Unit } from "../../../src/parameters/types";
import { firstDay, readDay } from "../../../taskpane/parameters/chosenDay";
import { parameterFormula } from "../../../taskpane/parameters/parameterFormula";
import { periodText } from "../../../src/parameters/periodText";
import { sourceText } from "../../../src/parameters/sourceText";
import { valueText } from "../../../taskpane/parameters/valueText";

const SOURCE = { title: "Lag (1991:1047) om sjuklön", place: "6 §" };
const entry = (value: number | string, from = 2025_01_01, through?: number): DatedValue => ({
  from,
  value,
  status: "beslutad",
  source: SOURCE,
  ...(through === undefined ? {} : { through }),
});
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

test.each<[number | string, Unit, string]>([
  [342.6, "kr/timme", "342,60 kr/timme"],
  [0.3142, "andel", "31,42 %"],
  [0.8, "andel av timlönen", "80 % av timlönen"],
  [0.03, "andel/år", "3 % per år"],
  ["1/7", "assistanstimmar/timme", "1/7 assistanstimme per timme"],
  ["109/3", "timmar/vecka", "36,33 timmar per vecka"],
  [1, "timmar/dag", "1 timme per dag"],
  [0.5, "timmar/dag", "0,5 timmar per dag"],
  [365644, "invånare", "365 644 invånare"],
  [1.6328, "index (2007 = 1)", "1,6328"],
])("%p %s is shown as %s", (value, unit, text) => {
  expect(plain(valueText(entry(value), unit))).toBe(text);
});

test.each([
  [2025_01_01, 2025_12_31, "2025"],
  [2020_01_01, 2024_12_31, "2020–2024"],
  [2023_07_01, undefined, "från 2023-07-01"],
  [2023_01_01, 2023_06_30, "2023-01-01 till 2023-06-30"],
])("%p to %p is shown as %s", (from, through, text) => {
  expect(periodText(entry(1, from, through))).toBe(text);
});

test("a source has title, paragraph, amending act and date", () => {
  const source = { ...SOURCE, reference: "SFS 2018:647", date: 2018_05_24 };
  expect(plain(sourceText(source))).toBe(
    "Lag (1991:1047) om sjuklön, 6 § (SFS 2018:647), 2018-05-24",
  );
});

test("the formula has the year where the value holds all year, else the day", () => {
  const series: Series = { name: "jour andel av ob", values: [] };
  const at = (value: DatedValue): string => parameterFormula(series, value, 2023_08_15).canonical;
  expect(at(entry(1, 2020_01_01))).toBe('=PA.PARAMETER("jour andel av ob",2023)');
  expect(at(entry(1, 2023_07_01))).toBe('=PA.PARAMETER("jour andel av ob","2023-08-15")');
  expect(at(entry(1, 2020_01_01, 2023_09_30))).toBe(
    '=PA.PARAMETER("jour andel av ob","2023-08-15")',
  );
});

test("the first day shown is today, but not after the last decided schablon", () => {
  const decided = parameters.find(({ id }) => id === "schablonbelopp")?.series[0]?.values;
  const last = decided?.findLast(({ status }) => status === "beslutad")?.through ?? 0;
  expect(firstDay(new Date(2025, 4, 6))).toBe("2025-05-06");
  expect(readDay(firstDay(new Date(2198, 0, 1)))).toBe(last);
});

test.each(["2025-13-01", "2025-02-29", "25-01-01", "2025", ""])("%p is no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});
