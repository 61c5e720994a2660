import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import { readLabelledAssumptions } from "../../../src/forecast/input/readLabelledAssumptions";
import { runForecast } from "../../../src/forecast/runForecast";
import type { Cell } from "../../../src/labelled/cell";
import { normalName } from "../../../src/parameters/normalName";

const rows: Cell[][] = [
  ["Uppgift", "Värde"],
  ["Basår, budget och invånare", ""],
  ["basår", 2025],
  ["SFB-personer i snitt ", 455],
  ["SFB nettoinflöde under basåret", 27],
  ["LSS-personer i snitt", 183],
  ["LSS-timmar under basåret", 565_386],
  ["Budget", 354_799_000],
  ["Budget 2026", 380_000_000],
  ["", ""],
  ["Uppräkning av schablonen", 0.015],
  ["Uppräkning av schablonen 2028", 0.03],
  ["Sena fakturor 2026-03", 6_000_000],
  ["Statligt övertagande 2030-01", 12],
  ["Egen regi upphör vid övertagandet", true],
  ["Nyttjandegrad", null],
];

const run = (range: Cell[][], until: number) => {
  const { resolved, changes } = readLabelledAssumptions(range);
  return runForecast(resolved, changes, until);
};

test("base figures, yearly changes, known items and the takeover are read by their labels", () => {
  const { years, months } = run(rows, 2031);
  expect(years.map(({ schablon }) => schablon.toFixed(2)).slice(0, 3)).toEqual([
    "347.70",
    "352.90",
    "363.50",
  ]);
  expect(years[0]?.budget?.toFixed()).toBe("380000000");
  expect(years[1]?.budget).toBeUndefined();
  expect(months[2]?.parts.oneOffs.toFixed()).toBe("6000000");
  expect(years.at(-1)?.total.toFixed()).toBe("0");
  // 468.5 persons × 20 × 365/7 × 347.70 kr.
  expect(years[0]?.parts.sfb.toFixed(2)).toBe("169878769.29");
});

test("the order of the rows does not matter", () => {
  const [head = [], ...body] = rows;
  expect(run([head, ...body.reverse()], 2028).years.map(({ total }) => total.toFixed())).toEqual(
    run(rows, 2028).years.map(({ total }) => total.toFixed()),
  );
});

test.each<[string, Cell[], string]>([
  [
    "an unknown label",
    ["Nytjandegrad", 1],
    "Rad 17: ”Nytjandegrad” är ingen känd uppgift. Menade du ”Nyttjandegrad”?",
  ],
  ["a repeated label", ["Basår", 2025], "”Basår” står på både rad 3 och rad 17. Ta bort den ena."],
  [
    "a repeated year",
    ["Budget 2026", 1],
    "”Budget 2026” står på både rad 9 och rad 17. Ta bort den ena.",
  ],
  [
    "text for a number",
    ["Löneökning", "3 %"],
    "Rad 17 (”Löneökning”) är ”3 %” men ska vara ett tal.",
  ],
  ["a value without a label", ["", 3], "Rad 17 har värdet ”3” men ingen etikett."],
  [
    "an amount without a year",
    ["Återbetalningar", 4_600_000],
    "Rad 17: skriv ett år eller en månad efter ”Återbetalningar”, till exempel ”Återbetalningar 2027”.",
  ],
  [
    "a budget for a month",
    ["Budget 2026-03", 1],
    "Rad 17 (”Budget”) anges per år, inte per månad. Skriv bara året.",
  ],
  [
    "a value outside its limits",
    ["Prisfaktor LSS", 5],
    "Rad 17 (”Prisfaktor LSS”) är 5 men får inte vara över 3.",
  ],
  [
    "a change outside its limits",
    ["Prisfaktor LSS 2027", 5],
    "Rad 17: ”Prisfaktor LSS” från 2027 i ”Antaganden” är 5 men får inte vara över 3.",
  ],
])("%s is refused by its row", (_, row, message) => {
  expect(() => readLabelledAssumptions([...rows, row])).toThrow(message);
});

test("a missing base year is asked for", () => {
  expect(() => readLabelledAssumptions([["LSS-personer i snitt", 3]])).toThrow(
    "Raden ”Basår” saknas eller är tom. Fyll i den.",
  );
});

test("every label and heading is read as itself and nothing else", () => {
  const names = [
    ...forecastFields.map(({ label }) => label),
    ...forecastSections.map(({ name }) => name),
  ].map(normalName);
  expect(new Set(names).size).toBe(names.length);
});

test.each(forecastFields)("$label: its default lies within its limits", ({ initial, min, max }) => {
  const value = initial ?? min;
  expect(value >= min && value <= max).toBe(true);
});
