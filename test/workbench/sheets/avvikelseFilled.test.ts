import type { Cell } from "../../../src/labelled/cell";
import { opened, rows, startEngine, TKR } from "./avvikelseBook";
import { sheetParts } from "./avvikelseParts";

beforeAll(startEngine);

const GROUPS: readonly (readonly Cell[])[] = [
  ["Grupp", "Faktor", "Budget", "Utfall"],
  ["Norr", "Personer", 10, 12],
  ["Norr", "Kronor per person", 100_000, 110_000],
  ["Söder", "Personer", "", 3],
  ["Söder", "Kronor per person", "", 100_000],
  ["Öster", "Personer", 2, ""],
  ["Öster", "Kronor per person", 90_000, ""],
];

function book(given = GROUPS, known: readonly (readonly Cell[])[] = []) {
  const { model, sheetId, at, rowsOf } = opened(
    sheetParts(rows(given, known), "budget-outturn"),
    "budget-outturn",
  );
  const fill = (col: number, row: number, content: string): void => {
    model.dispatch("UPDATE_CELL", { sheetId, col, row: row - 1, content });
  };
  const last = (label: string): number => rowsOf(label).at(-1) ?? 0;
  const posts = (): unknown[][] => {
    const head = last("Post");
    const end = last("SFB");
    return Array.from({ length: end - head }, (_, i) => [at(0, head + 1 + i), at(3, head + 1 + i)]);
  };
  const check = (): unknown => at(3, last("Posterna blir utfall minus budget"));
  const comment = (): string =>
    String(at(0, (rowsOf("Kommentar till årsanalysen")[0] ?? 0) + 1)).replaceAll("\u00a0", " ");
  return { at, fill, rowsOf, posts, check, comment };
}

test("a new group whose budget is filled in is compared factor by factor", () => {
  const { at, fill, rowsOf, posts, check, comment } = book();
  const [row = 0] = rowsOf("Söder");
  expect(posts()).toContainEqual(["Ny: Söder", 300_000]);
  expect(at(5, row + 1)).toBe("Ny grupp: hela kostnaden");
  fill(1, row + 1, "2");
  // Half of it is neither: the sheet says so, and no sum is called right.
  expect(check()).toBe("Nej");
  expect(at(5, row + 1)).toBe("Fyll i alla faktorer på sidan, eller ingen");
  fill(1, row + 2, "80000");
  // Norr: 2 × 105 000 and 10 000 × 11. Söder: 1 × 90 000 and 20 000 × 2,5. Budget 1 340, outturn 1 620.
  expect(posts()).toEqual([
    ["Personer", 300_000],
    ["Kronor per person", 160_000],
    ["Ny: Söder", 0],
    ["Upphörd: Öster", -180_000],
    ["SFB", 280_000],
  ]);
  expect(check()).toBe("Ja");
  // 280/1 340 is 20,9 %.
  expect(comment()).toContain("blev 1 620 tkr, 280 tkr (20,9 %) över budget");
  expect(comment()).not.toContain("Ny: Söder");
  fill(1, row + 1, "");
  fill(1, row + 2, "");
  expect(posts()).toContainEqual(["Ny: Söder", 300_000]);
  expect(check()).toBe("Ja");
});

test("an ended group whose outturn is filled in is compared too, and one emptied altogether is told", () => {
  const { fill, rowsOf, posts, check } = book();
  const [row = 0] = rowsOf("Öster");
  fill(2, row + 1, "4");
  fill(2, row + 2, "90000");
  // Norr as before; two persons more at 90 000.
  expect(posts()).toEqual([
    ["Personer", 390_000],
    ["Kronor per person", 110_000],
    ["Ny: Söder", 300_000],
    ["Upphörd: Öster", 0],
    ["SFB", 800_000],
  ]);
  expect(check()).toBe("Ja");
  for (const [col, down] of [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ] as const) {
    fill(col, row + down, "");
  }
  expect(check()).toBe("Nej");
});

const GIVEN: readonly (readonly Cell[])[] = [
  ["Grupp", "Faktor", "Budget", "Utfall"],
  ["Norr", "Personer", 10, 12],
  ["Norr", "Kronor per person", 100_000, 110_000],
  ["Norr", "Totalt", 1_000_000, 1_320_000],
  ["Söder", "Personer", "", 3],
  ["Söder", "Kronor per person", "", 100_000],
  ["Söder", "Totalt", "", 400_000],
];

test("with totals a new group's post is what was booked, its own known items taken out", () => {
  const known = [
    ["Grupp", "Post", "Belopp"],
    ["Söder", "Sen faktura", 20_000],
  ];
  const { posts, check, fill, rowsOf } = book(GIVEN, known);
  expect(posts()).toEqual([
    ["Sen faktura", 20_000],
    ["Personer", 210_000],
    ["Kronor per person", 110_000],
    ["Ny: Söder", 380_000],
    ["Förklaras inte av faktorerna", 0],
    ["SFB", 720_000],
  ]);
  expect(check()).toBe("Ja");
  const [row = 0] = rowsOf("Söder");
  ["2", "80000", "160000"].forEach((content, i) => fill(1, row + 1 + i, content));
  // The rest: 400 − 160 in the totals, 20 known and 300 − 160 in the factors: 80 are left.
  expect(posts()).toEqual([
    ["Sen faktura", 20_000],
    ["Personer", 300_000],
    ["Kronor per person", 160_000],
    ["Ny: Söder", 0],
    ["Förklaras inte av faktorerna", 80_000],
    ["SFB", 560_000],
  ]);
  expect(check()).toBe("Ja");
});

test("two scenarios are called by their names, and a part in which nothing differs has no paragraph", () => {
  const parts = sheetParts(
    [
      { part: "SFB", factors: [["Kostnad", 1_000_000, 3_000_000]], known: [] },
      { part: "Kända poster", factors: [["Kostnad", 500_000, 500_000]], known: [] },
    ],
    "scenario-scenario",
  );
  const { model, sheetId, at, rowsOf } = opened(parts, "scenario-scenario", TKR, [
    "Bara basåret",
    "Stramare 2 %",
  ]);
  const [top = 0] = rowsOf("Kommentar till årsanalysen");
  const comment = (): string[] =>
    [1, 2, 3, 4].map((row) => String(at(0, top + row)).replaceAll("\u00a0", " "));
  expect(comment()).toEqual([
    "Nettokostnaden i ”Stramare 2 %” blir 3 500 tkr, 2 000 tkr (133,3 %) mer än i ”Bara basåret”.",
    "SFB kostar 2 000 tkr mer.",
    "",
    expect.stringMatching(/^Faktorerna är fördelade med Shapleyvärden/),
  ]);
  const [head = 0] = rowsOf("Post");
  expect([at(1, head), at(2, head)]).toEqual(["Bara basåret", "Stramare 2 %"]);
  // The part is told again as soon as something in it differs.
  const input = rowsOf("Kostnad").find((each) => at(1, each) === 500_000) ?? 0;
  model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: input - 1, content: "600000" });
  expect(comment()[2]).toContain("Kända poster kostar 100 tkr mer");
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 4, content: "sekventiell" });
  expect(comment()[3]).toBe(
    "Faktorerna är fördelade i tur och ordning: volym till priset i ”Bara basåret”, pris vid volymen i ”Stramare 2 %”.",
  );
});

test("two years are called by their names, which are no values of the factors", () => {
  const parts = sheetParts(
    [
      {
        part: "SFB",
        factors: [
          ["Personer", 2, 3],
          ["Kostnad per person", 500_000, 500_000],
        ],
        known: [["Sen faktura", 0, 7_000]],
      },
    ],
    "year-year",
  );
  const { model, sheetId, at, rowsOf } = opened(parts, "year-year", TKR, ["2023", "2024"]);
  const [top = 0] = rowsOf("Kommentar till årsanalysen");
  const comment = (row: number) => String(at(0, top + row)).replaceAll("\u00a0", " ");
  expect(comment(1)).toBe(
    "Nettokostnaden för SFB 2024 blev 1 507 tkr, 507 tkr (50,7 %) mer än 2023. Skillnaden beror på 1 person " +
      "fler än 2023 (500 tkr) och den kända posten Sen faktura (7 tkr).",
  );
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 4, content: "sekventiell" });
  expect(comment(2)).toBe(
    "Faktorerna är fördelade i tur och ordning: volym till 2023 års pris, pris vid 2024 års volym.",
  );
  const [known = 0] = rowsOf("Känd post");
  const [factors = 0] = rowsOf("Faktor");
  expect([at(1, known), at(2, known)]).toEqual(["2023", "2024"]);
  expect([at(1, factors), at(2, factors)]).toEqual(["Första året", "Andra året"]);
});
