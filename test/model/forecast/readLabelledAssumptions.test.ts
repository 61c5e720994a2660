import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import { readLabelledAssumptions } from "../../../src/forecast/input/readLabelledAssumptions";
import { runForecast } from "../../../src/forecast/runForecast";
import type { Cell } from "../../../src/labelled/cell";
import { normalName } from "../../../src/parameters/normalName";
import type * as known from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../../known/schablonThrough").schablonThrough(2026),
);

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
  expect(years.at(-1)?.total?.toFixed()).toBe("0");
  // 468.5 persons × 20 × 365/7 × 347.70 kr.
  expect(years[0]?.parts.sfb?.toFixed(2)).toBe("169878769.29");
});

test("the order of the rows does not matter", () => {
  const [head = [], ...body] = rows;
  expect(run([head, ...body.reverse()], 2028).years.map(({ total }) => total?.toFixed())).toEqual(
    run(rows, 2028).years.map(({ total }) => total?.toFixed()),
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
    "a month that is written otherwise",
    ["Nyttjandegrad 2026-1", 0.9],
    "Rad 17 (”Nyttjandegrad”) är ”2026-1” men ska vara ett år, en månad eller en dag: 2027, 2027-03 eller 2027-03-15",
  ],
  [
    "the base year's budget twice",
    ["Budget 2025", 1],
    "Rad 8 (”Budget”) och rad 17 (”Budget 2025”) säger samma sak från samma tid. Ta bort den ena.",
  ],
  [
    "a year twice, one with its end",
    ["Uppräkning av schablonen 2028–2029", 0.02],
    "Rad 12 (”Uppräkning av schablonen 2028”) och rad 17 (”Uppräkning av schablonen 2028–2029”) säger samma sak från samma tid.",
  ],
  [
    "the same month written as its days",
    ["Sena fakturor 2026-03–2026-03", 1],
    "Rad 13 (”Sena fakturor 2026-03”) och rad 17 (”Sena fakturor 2026-03–2026-03”) säger samma sak från samma tid.",
  ],
  [
    "a second takeover",
    ["Statligt övertagande 2029", 0],
    "Rad 14 (”Statligt övertagande 2030-01”) och rad 17 (”Statligt övertagande 2029”) säger samma sak",
  ],
  [
    "a known item of the base year",
    ["Sena fakturor 2025", 5_000_000],
    "Rad 17 (”Sena fakturor 2025”) ligger före prognosens första år 2026 och skulle inte räknas. Ta bort raden eller ändra datumet.",
  ],
  [
    "a known item before it",
    ["Sena fakturor 2024-12–2025-03", 1],
    "ligger före prognosens första år 2026",
  ],
  [
    "a growth that ends before it",
    ["Löneökning 2020–2024", 0.02],
    "ligger före prognosens första år 2026",
  ],
  [
    "persons on a day before it",
    ["Nya SFB-personer per år 2025-12-31", 1],
    "ligger före prognosens första år 2026",
  ],
  [
    "a change outside its limits",
    ["Prisfaktor LSS 2027", 5],
    "Rad 17: ”Prisfaktor LSS” från 2027 i ”Antaganden” är 5 men får inte vara över 3.",
  ],
])("%s is refused by its row", (_, row, message) => {
  expect(() => readLabelledAssumptions([...rows, row])).toThrow(message);
});

test.each<[string, Cell[]]>([
  ["a share as text", ["Nytjandegrad", "0,5"]],
  ["kronor as text", ["Budjet 2026", "5\u00a0000 000"]],
])("a misspelled first row with %s is no heading", (_, row) => {
  expect(() => readLabelledAssumptions([row, ...rows.slice(1)])).toThrow(
    `Rad 1: ”${String(row[0])}” är ingen känd uppgift.`,
  );
});

test("a change from before the forecast that goes on into it counts", () => {
  const growing = run([...rows, ["Löneökning 2024", 0.05]], 2028);
  expect(growing.years).toEqual(run([...rows, ["Löneökning 2026", 0.05]], 2028).years);
});

test("years with a plain hyphen between them are two years", () => {
  const { years } = run([...rows, ["Prisfaktor LSS 2027–2028", 1.1]], 2029);
  for (const label of ["Prisfaktor LSS 2027-2028", "Prisfaktor LSS 2027-01-2028-12"]) {
    expect(run([...rows, [label, 1.1]], 2029).years).toEqual(years);
  }
});

test("what a formula leaves beyond fifteen digits does not break a limit", () => {
  // 0.05 + 0.07 is 0.12000000000000001 in a cell.
  const noise = [...rows, ["Påslag för högre timbelopp 2026", 0.05 + 0.07]] as Cell[][];
  const plain = [...rows, ["Påslag för högre timbelopp 2026", 0.12]] as Cell[][];
  expect(run(noise, 2027).years).toEqual(run(plain, 2027).years);
});

describe("a row of the assumptions takes the place of one beside that says the same of the same time", () => {
  const indata = [
    ...rows,
    ["Prisfaktor LSS 2026", 1.1],
    ["Återbetalningar 2026-05", 7],
  ] as Cell[][];
  const totals = (antaganden: Cell[][], beside: Cell[][]) => {
    const { resolved, changes } = readLabelledAssumptions(antaganden, { indata: beside });
    return runForecast(resolved, changes, 2028).years.map(({ total, budget }) => [
      total?.toFixed(),
      budget?.toFixed(),
    ]);
  };

  test.each<[string, number]>([
    ["Budget 2025", 5],
    ["Prisfaktor LSS 2026-01", 1.2],
    ["Återbetalningar 2026-05–2026-05", 9],
    ["Statligt övertagande 2028", 0],
  ])("%s", (label, value) => {
    const name = label.split(" 20")[0] ?? "";
    const others = indata.filter(
      ([each]) => !String(each).startsWith(name) || each === "Budget 2026",
    );
    expect(totals([[label, value]], indata)).toEqual(totals([], [...others, [label, value]]));
  });

  test("another end from the same time is two sayings, and both rows are named", () => {
    expect(() => totals([["Prisfaktor LSS 2026–2027", 1.2]], indata)).toThrow(
      "Rad 17 i indata (”Prisfaktor LSS 2026”) och rad 1 i antaganden (”Prisfaktor LSS 2026–2027”) säger samma sak från samma tid.",
    );
  });
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
