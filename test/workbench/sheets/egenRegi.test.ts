import { functions } from "../../../functions/generated/register";
import metadata from "../../../functions/generated/functions.json";
import { egenRegi } from "../../../sheets/egenregi/egenRegi";
import { bridgeInOre } from "../../../src/provider/bridgeInOre";
import { malmoInputs } from "../../../malmo/provider/malmoInputs";
import { privateReference } from "../../../src/provider/privateReference";
import { providerBridge } from "../../../src/provider/providerBridge";
import { bridgeRows } from "../../../src/provider/bridgeRows";
import type { ProviderInputs } from "../../../src/provider/providerInputs";
import { providerResult } from "../../../src/provider/providerResult";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import { sensitivities } from "../../../src/provider/sensitivities";
import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";

/** The template as a workbook, evaluated, read by address. */
function opened(inputs: ProviderInputs) {
  const { template, inputs: range } = egenRegi(inputs);
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (col: number, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
  const rowOf = (label: string): number => {
    const rows = Array.from({ length: 140 }, (_, index) => index + 1);
    return rows.find((row) => at(0, row) === label) ?? 0;
  };
  return { model, sheetId, template, range, at, rowOf };
}

/** Every driver has something to say: hours of both laws, jour above the limit, events, visits. */
const busy = resolveInputs({
  year: 2024,
  schablon: "340.5",
  sfbActiveHours: 200_000,
  lssActiveHours: 50_000,
  sfbJourHours: 40_000,
  lssJourHours: 8_000,
  rotaEmployees: 3,
  monthlyPay: 29_500,
  referencePay: 28_000,
  panShare: "0.2",
  hokShare: "0.7",
  relativeShare: "0.1",
  weeklyShare1: "0.5",
  weeklyShare2: "0.3",
  weeklyShare3: "0.2",
  deathPersons: 2,
  newCases: 3,
  visits: 1_000,
  administration: 4_000_000,
  administrationPerHour: "12.5",
  grant: 6_000_000,
});

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as unknown as Readonly<Record<string, NeutralFunction>>,
  );
});

describe.each([
  ["Malmö 2024", malmoInputs(2024)],
  ["a provider where every driver counts", busy],
  [
    "a month, only the required figures",
    resolveInputs({ year: "2025-02", monthlyPay: 28_000, sfbActiveHours: 1_000 }),
  ],
])("the sheet filled with %s", (_what, inputs) => {
  const sheet = () => opened(inputs);

  test("its bridge is the model's, row by row, to the öre", () => {
    const { at } = sheet();
    const shown = bridgeRows(bridgeInOre(providerBridge(inputs))).map((_, i) => [
      at(0, 9 + i),
      at(1, 9 + i),
      at(2, 9 + i),
    ]);
    expect(shown).toEqual(
      bridgeRows(bridgeInOre(providerBridge(inputs))).map(({ label, kronor, perHour }) => [
        label,
        kronor.toNumber(),
        perHour.toNumber(),
      ]),
    );
  });

  test("what small changes do is what the model says, within the öre that the cells have", () => {
    const { at, rowOf } = sheet();
    const first = rowOf("Ändring") + 1;
    sensitivities(inputs).forEach(({ label, change, perHour }, i) => {
      expect(at(0, first + i)).toBe(label);
      expect(Math.abs(Number(at(1, first + i)) - change.toNumber())).toBeLessThan(0.0101);
      expect(at(2, first + i)).toBeCloseTo(perHour.toNumber(), 3);
    });
  });

  test("the private provider is the model's", () => {
    const { at, rowOf } = sheet();
    const { cost, result } = providerResult(privateReference(inputs));
    expect(at(1, rowOf("Privat utförare: kostnad"))).toBeCloseTo(cost.toNumber(), 2);
    expect(at(1, rowOf("Privat utförare: resultat"))).toBeCloseTo(result.toNumber(), 2);
  });

  test("no cell shows an error, and the sheet says that its posts make the cost", () => {
    const { model, sheetId, at, rowOf } = sheet();
    const wrong = model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getCellPosition(id))
      .filter((position) => model.getters.getEvaluatedCell(position).type === "error");
    expect(wrong).toEqual([]);
    expect(at(1, rowOf("Intäkt och poster blir kostnaden"))).toBe("Ja");
  });
});

test("the waterfall's bars stand on each other, from the revenue to the cost", () => {
  const { at } = opened(busy);
  const [NAME, BASE, TOTAL, MORE, LESS] = [6, 7, 8, 9, 11];
  let level = Number(at(2, 9));
  expect([at(NAME, 9), at(BASE, 9), at(TOTAL, 9)]).toEqual(["Intäkt", 0, level]);
  for (let row = 10; row <= 21; row += 1) {
    const change = Number(at(MORE, row)) - Number(at(LESS, row));
    expect(Number(at(BASE, row))).toBeCloseTo(Math.min(level, level + change), 8);
    level += change;
  }
  expect(at(NAME, 22)).toBe("Kostnad");
  expect(Number(at(TOTAL, 22))).toBeCloseTo(level, 8);
});

test("changing the year, the pay and a switch in the cells is the same as in the model", () => {
  const { model, sheetId, at, rowOf } = opened(busy);
  const change = (label: string, content: string): void => {
    const row = rowOf(label) - 1;
    model.dispatch("UPDATE_CELL", { sheetId, col: 1, row, content });
  };
  change("Månadslön", "31000");
  change("Räkna med administration", "0");
  change("Jouravtalets läsning", "2");
  const after = resolveInputs({
    ...busy.given,
    monthlyPay: 31_000,
    administrationOn: 0,
    jourReading: 2,
  });
  expect(at(1, rowOf("Resultat"))).toBeCloseTo(providerResult(after).result.toNumber(), 2);
});

test("what is assumed says so, and why", () => {
  const { template } = opened(malmoInputs(2025));
  const assumed = [...template.looks].filter(
    ([cell, look]) => look === "assumption" && cell.startsWith("B"),
  );
  expect(assumed.length).toBeGreaterThan(30);
  for (const [cell] of assumed) {
    expect(template.cells.get(`D${cell.slice(1)}`)).toBe("antagande");
    expect(template.cells.get(`E${cell.slice(1)}`)?.length ?? 0).toBeGreaterThan(8);
  }
});
