import type { RetroContent } from "../../../sheets/retro/retroContent";
import { retroSheet } from "../../../sheets/retro/retroSheet";
import { raaExample } from "../../../src/runoff/examples/raaExample";
import { simulatedExample } from "../../../src/runoff/examples/simulatedExample";
import { runOff } from "../../../src/runoff/methods/runOff";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import handWorked from "../../cases/retro/handraknat.json";
import { contentOf, hand, opened, prepareRetro, two } from "./retroBook";
import { sheetSays } from "./sheetSays";

beforeAll(prepareRetro);

const BAND = "7  Text till bokslutet, räknad ur cellerna";
const comment = ({ at, rowOf }: ReturnType<typeof opened>): unknown => at(0, rowOf(BAND) + 1);
const plain = (text: unknown): string => String(text).replaceAll("\u00a0", " ");

const times = (triangle: Triangle, factor: number): Triangle => ({
  ...triangle,
  rows: triangle.rows.map((row) => row.map((value) => value * factor)),
});
const repaid = triangleFrom({
  values: [
    [100, 90, 88],
    [200, 210, null],
    [300, null, null],
  ],
  origins: ["2022", "2023", "2024"],
});
const alike = triangleFrom({
  values: [
    [10, 20, 20, 20, 20],
    [10, 20, 20, 20, null],
    [10, 20, 20, null, null],
    [10, 20, null, null, null],
    [10, null, null, null, null],
  ],
  origins: ["2020", "2021", "2022", "2023", "2024"],
});

test.each<[string, RetroContent]>([
  ["RAA", contentOf(raaExample())],
  ["the simulated municipality", contentOf(simulatedExample().triangle)],
  ["the loglinear rule with a tail", contentOf(raaExample(), { method: "loglinear", tail: 1.02 })],
  ["expected amounts", contentOf(hand, { method: "bf", prior: [null, null, 160, 300] })],
  ["two periods without a standard error", contentOf(two)],
  ["repayments to come", contentOf(repaid)],
  ["one period with something outstanding", contentOf(alike)],
  ["the same amount in several periods", contentOf(alike, { method: "bf", prior: [50], tail: 2 })],
  ["billions", contentOf(times(hand, 1e7))],
  ["persons", { ...contentOf(times(hand, 1.37)), unit: "personer" }],
  ["periods without any invoice", { ...contentOf(hand), unseen: ["2025", "2026"] }],
  [
    "periods without any invoice that are booked",
    {
      ...contentOf(hand),
      ...{ unseen: ["2025", "2026"], unseenForecast: 451.5, unseenMeanOf: [1, 2, 3] },
    },
  ],
  [
    "persons without any invoice that are booked",
    { ...contentOf(hand), unit: "personer", unseen: ["2025"], unseenForecast: 230.25 },
  ],
  ["an estimated tail", { ...contentOf(raaExample(), { tail: 1.00944 }), tailEstimated: true }],
  ["another width", { ...contentOf(hand), confidence: 95 }],
])("with %s the sheet's comment is the pane's, word for word", (_what, content) => {
  expect(comment(opened(content))).toBe(sheetSays(content));
});

test("of the hand-worked triangle it is the one that is written out in the case", () => {
  const content = { ...contentOf(hand), dataRange: "Fakturor!A1:E4", dataDate: "2025-01-15" };
  expect(plain(comment(opened(content)))).toBe(handWorked.comment);
});

describe("the comment follows its cells", () => {
  test("an amount of the triangle", () => {
    const sheet = opened(contentOf(hand));
    sheet.type({ col: 1, row: sheet.amounts + 4 }, "400");
    // 689 + 200; 7,5 + 23,25 + 400 × 0,7325 = 323,75
    const text = plain(comment(sheet));
    expect(text).toContain("är 889 kr fakturerat");
    expect(text).toContain("återstår 324 kr att fakturera");
    expect(text).toContain("Mest återstår för 2022 (8 kr), 2023 (23 kr) och 2024 (293 kr).");
    const changed = { ...hand, rows: [...hand.rows.slice(0, 3), [400]] };
    expect(comment(sheet)).toBe(sheetSays({ ...contentOf(hand), result: runOff(changed) }));
  });

  test("the names of the periods, the method, the width, and what the data are", () => {
    const sheet = opened(contentOf(hand));
    [2031, 2032, 2033, 2034].forEach((year, i) =>
      sheet.type({ col: 0, row: sheet.amounts + 1 + i }, `'${year}`),
    );
    sheet.type({ col: 1, row: sheet.rowOf("Intervallets bredd") }, "0.988");
    expect(plain(comment(sheet))).toMatch(
      /^För perioderna 2031 till 2034 .* med 98,8 procents sannolikhet .* och 2034 \(146 kr\)/,
    );
    expect([sheet.at(5, 8), sheet.at(3, 4)]).toEqual(["98,8 %: från", "98,8 %: från"]);
    sheet.type({ col: 1, row: sheet.rowOf("Metod") }, "bf");
    for (const row of [9, 10, 11, 12]) sheet.type({ col: 7, row }, "300");
    sheet.type({ col: 1, row: sheet.rowOf(BAND) + 4 }, "'2026-01-31");
    const text = plain(comment(sheet));
    expect(text).toContain(
      "Enligt Bornhuetter–Ferguson med förväntade belopp återstår 181 kr att fakturera. Hur säkert",
    );
    expect(text).toMatch(/uppgifter per 2026-01-31\.$/);
  });
});

test("a tail that is changed is no longer said to be estimated, and none is not told", () => {
  const sheet = opened({ ...contentOf(hand, { tail: 1.0199 }), tailEstimated: true });
  expect(plain(comment(sheet))).toContain("svansfaktor på 1,0199, skattad loglinjärt ur kvoterna,");
  sheet.type({ col: 1, row: sheet.rowOf("Svansfaktor") }, "1.1");
  expect(comment(sheet)).toBe(sheetSays(contentOf(hand, { tail: 1.1 })));
  sheet.type({ col: 1, row: sheet.rowOf("Svansfaktor") }, "1");
  expect(comment(sheet)).toBe(sheetSays(contentOf(hand)));
});

test("a percentile is told with the amount that stands in the booking", () => {
  const accrual = { trail: [], unit: "kr", value: 1_193_208, share: 0.975 };
  const sheet = opened({ ...contentOf(hand), accrual });
  const said = (amount: string) =>
    `Förslaget till uppbokning är percentil 97,5 i en bootstrap: ${amount} kr. Underlag:`;
  expect(plain(comment(sheet))).toContain(said("1 193 208"));
  sheet.type({ col: 1, row: sheet.rowOf("Kostnadskonto, välj själv") }, "1200000");
  expect(plain(comment(sheet))).toContain(said("1 200 000"));
});

test("periods without any invoice are told at the top too, until their cell is emptied", () => {
  const sheet = opened({ ...contentOf(hand), unseen: ["2025", "2026"] });
  expect(sheet.at(0, 6)).toBe("Inte med i beloppen, utan faktura ännu: 2025 och 2026.");
  sheet.type({ col: 1, row: sheet.rowOf("Utan faktura ännu, inte med") }, "");
  expect(sheet.at(0, 6)).toBe("");
  expect(comment(sheet)).toBe(sheetSays(contentOf(hand)));
});

test("periods without any invoice are booked with the rest, and follow the triangle", () => {
  const sheet = opened({
    ...contentOf(hand),
    ...{ unseen: ["2025", "2026"], unseenForecast: 451.5, unseenMeanOf: [1, 2, 3] },
  });
  const heads = [5, 6].map((col) => sheet.at(col, 4));
  expect(heads).toEqual(["Utan faktura", "Att boka upp"]);
  const booked = (): unknown => sheet.at(1, sheet.rowOf("Kostnadskonto, välj själv"));
  // 2 × (157,5 + 173,25 + 346,5)/3 = 451,5; 177 + 452
  expect([sheet.at(5, 5), sheet.at(6, 5), booked()]).toEqual([451.5, 629, 629]);
  expect(plain(comment(sheet))).toContain(
    "Med en prognos på 452 kr för 2025 och 2026 är förslaget till uppbokning 629 kr. Underlag:",
  );
  // 2024 doubled: 324 outstanding, as above; 2 × (157,5 + 173,25 + 693)/3 = 682,5
  sheet.type({ col: 1, row: sheet.amounts + 4 }, "400");
  expect([sheet.at(5, 5), booked()]).toEqual([682.5, 324 + 683]);
  sheet.type({ col: 1, row: sheet.rowOf("Utan faktura ännu") }, "");
  expect([sheet.at(5, 5), sheet.at(6, 5), booked()]).toEqual(["", 324, 324]);
  expect(comment(sheet)).not.toContain("prognos");
});

test("a percentile is told of the invoiced periods, and the proposal with the others", () => {
  const accrual = { trail: [], unit: "kr", value: 1300, share: 0.9 };
  const content = { ...contentOf(hand), accrual, unseen: ["2025"], unseenForecast: 225.75 };
  const sheet = opened(content);
  // 1 300 − 226
  expect(plain(comment(sheet))).toContain(
    "percentil 90 i en bootstrap: 1 074 kr. Med en prognos på 226 kr för 2025 är förslaget till " +
      "uppbokning 1 300 kr.",
  );
});

test("what the checks say is told in it, and follows the cells", () => {
  const sheet = opened(contentOf(simulatedExample().triangle));
  const said =
    "Fakturorna har inte kommit oberoende av varandra, så osäkerheten är troligen större än så.";
  expect(comment(sheet)).toContain(said);
  expect(comment(opened(contentOf(hand)))).not.toContain("oberoende");
});

/** 120 months, each invoiced over the months from the first on. */
function tenYears(): Triangle {
  const months = Array.from({ length: 120 }, (_, i) => i);
  return triangleFrom({
    values: months.map((i) => months.map((k) => (k < 120 - i ? 1000 + k + ((i * k) % 7) : null))),
    origins: months.map(
      (i) => `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    ),
  });
}

test("no formula is longer than Excel takes, nor a text within one, ten years of months included", () => {
  const contents = [contentOf(raaExample()), { ...contentOf(tenYears()), unit: "personer" }];
  for (const content of contents) {
    const formulas = [...retroSheet(content).template.cells.values()].filter((cell) =>
      cell.startsWith("="),
    );
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
        expect(text.length - 2).toBeLessThanOrEqual(255);
      }
    }
  }
});
