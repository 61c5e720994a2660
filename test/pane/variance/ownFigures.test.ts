import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import type { Cell } from "../../../src/labelled/cell";
import { evaluate } from "../../../taskpane/variance/evaluate";
import { ownForm, ownFormUses } from "../../../taskpane/variance/input/ownForm";

const figures = (rows: readonly (readonly Cell[])[]) =>
  takenFigures(readBlock({ values: rows }, { thisYear: 2026, answers: NO_ANSWERS }));

const WHOLE = [
  ["tkr", "Budget 2025", "Utfall 2025"],
  ["Brukare SFB", 13, 14],
  ["Timmar LSS", 5600, 5800],
  ["Kostnad SFB", 4600, 4896],
  ["Kostnad LSS", 1900, 1955],
  ["Kostnad egen regi", 350, 360],
];

test("a deviation table becomes parts with volume and price, and the rest one factor, in kronor", () => {
  const form = ownForm(figures(WHOLE), "Blad1!A1:C6", { method: "shapley" });
  expect(form?.origin).toBe("Blad1!A1:C6, 2025");
  expect(form?.isExample).toBe(false);
  expect(form?.parts.map(({ name, factors }) => [name, factors.map(([label]) => label)])).toEqual([
    ["SFB", ["Personer", "Kostnad per person", "Totalt"]],
    ["LSS", ["Timmar", "Kostnad per timme", "Totalt"]],
    ["Egen regi", ["Nettokostnad"]],
  ]);
  if (form === undefined) throw new Error("No form");
  const result = evaluate(form);
  if (result.kind !== "ok") throw new Error(result.message);
  // 296 + 55 + 10 tkr.
  expect(result.all.more.toNumber()).toBe(361_000);
});

test("what is missing for volume and price is said, and so is a table without budget", () => {
  expect(ownFormUses(figures(WHOLE)).problems).toEqual([
    "Egen regi 2025: brukare i både budget och utfall saknas, så skillnaden delas inte i volym och pris.",
  ]);
  const bare = WHOLE.map((row) => [row[0], row[2]]);
  expect(ownFormUses(figures(bare))).toEqual({
    taken: [],
    problems: ["Inget år har både budget och utfall för samma del (SFB, LSS eller egen regi)."],
  });
  expect(ownForm(figures(bare), "Blad1", { method: "shapley" })).toBeUndefined();
});

test("late invoices of the year are a known item of SFB", () => {
  const rows = [
    ["tkr", "Budget 2025", "Utfall 2025"],
    ["Brukare SFB", 13, 14],
    ["Kostnad SFB", 4600, 4896],
  ];
  const late = {
    ...figures(rows),
    knownItems: [{ field: "lateInvoices" as const, year: 2025, amount: 200_000 }],
  };
  expect(ownForm(late, "Blad1", { method: "shapley" })?.parts[0]?.known).toEqual([
    ["Sena fakturor", "0", "200\u00a0000"],
  ]);
});
