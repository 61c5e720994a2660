import { raaExample } from "../../../src/runoff/examples/raaExample";
import { simulatedExample } from "../../../src/runoff/examples/simulatedExample";
import { lognormalInterval } from "../../../src/runoff/methods/lognormalInterval";
import { runOff } from "../../../src/runoff/methods/runOff";
import { contentOf, hand, opened, prepareRetro, two } from "./retroBook";

beforeAll(prepareRetro);

const FIRST = 9;

describe.each([
  ["RAA", contentOf(raaExample())],
  ["the simulated municipality", contentOf(simulatedExample().triangle)],
  ["RAA, loglinear with a tail", contentOf(raaExample(), { method: "loglinear", tail: 1.02 })],
  ["expected amounts", contentOf(hand, { method: "bf", prior: [null, null, 160, 300] })],
  ["two periods without a standard error", contentOf(two)],
])("the sheet filled with %s", (_what, content) => {
  test("has the model's table, live, and the interval by formula", () => {
    const { at } = opened(content);
    const { origins, total } = content.result;
    [...origins, { origin: "Totalt", ...total }].forEach((row, i) => {
      const here = FIRST + i;
      expect(at(0, here)).toBe(row.origin);
      expect(Number(at(1, here))).toBeCloseTo(row.latest, 2);
      expect(Number(at(2, here))).toBeCloseTo(row.ultimate, 2);
      expect(Number(at(3, here))).toBeCloseTo(row.outstanding, 3);
      const { standardError } = row;
      if (standardError === null) {
        expect([at(4, here), at(5, here), at(6, here)]).toEqual(["", "", ""]);
      } else {
        const [low, high] = lognormalInterval(row.outstanding, standardError, 80);
        expect(Number(at(4, here))).toBeCloseTo(standardError, 3);
        expect(Number(at(5, here))).toBeCloseTo(low, 2);
        expect(Number(at(6, here))).toBeCloseTo(high, 2);
      }
    });
  });

  test("shows no error in any cell, and books what is outstanding in whole kronor", () => {
    const { model, sheetId, at, rowOf } = opened(content);
    const wrong = model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getCellPosition(id))
      .filter((position) => model.getters.getEvaluatedCell(position).type === "error");
    expect(wrong).toEqual([]);
    const row = rowOf("Kostnadskonto, välj själv");
    expect([at(1, row), at(2, row + 1)]).toEqual(
      Array.from({ length: 2 }, () => Math.round(content.result.total.outstanding)),
    );
  });

  test("calculates the share invoiced by delay as the model does", () => {
    const { at, rowOf } = opened(content);
    const row = rowOf("Andel fakturerad");
    const { rows, delays } = content.triangle;
    rows.forEach((each, i) => {
      const developed = content.result.origins[i]?.developed ?? 0;
      expect(Number(at(each.length, row))).toBeCloseTo(developed, 9);
    });
    expect(Number(at(delays, row))).toBeCloseTo(1 / content.result.tail, 9);
  });
});

test("RAA stands in the cells as published: 52 135 outstanding, standard error 26 909", () => {
  const { at } = opened(contentOf(raaExample()));
  expect(Number(at(1, 5)).toFixed(2)).toBe("52135.23");
  expect(Number(at(2, 5)).toFixed(2)).toBe("26909.01");
});

test("another amount, method, tail or expected amount in the cells is the same as in the model", () => {
  const { at, rowOf, type, amounts } = opened(contentOf(hand));
  type({ col: 1, row: amounts + 4 }, "210");
  const rows = [[100, 150, 180, 189], [125, 150, 150], [75, 150], [210]];
  const changed = { ...hand, rows };
  expect(at(3, FIRST + 3)).toBeCloseTo(runOff(changed).origins[3]?.outstanding ?? 0, 8);
  type({ col: 1, row: rowOf("Svansfaktor") }, "1.1");
  expect(at(3, FIRST + 4)).toBeCloseTo(runOff(changed, { tail: 1.1 }).total.outstanding, 8);
  type({ col: 7, row: FIRST + 3 }, "300");
  // Only bf reads it.
  expect(at(3, FIRST + 4)).toBeCloseTo(runOff(changed, { tail: 1.1 }).total.outstanding, 8);
  type({ col: 1, row: rowOf("Metod") }, "bf");
  const bf = runOff(changed, { method: "bf", prior: [null, null, null, 300], tail: 1.1 });
  expect(at(3, FIRST + 4)).toBeCloseTo(bf.total.outstanding, 8);
  expect(at(4, FIRST + 4)).toBe("");
});

test("the map says its share in figures", () => {
  const { at, rowOf } = opened(contentOf(raaExample()));
  const row = rowOf("Andel fakturerad") - 11;
  // 1981: 5 012 of 18 834 after 0 years, all after 9.
  expect(Number(at(1, row))).toBeCloseTo(5012 / 18834, 9);
  expect(at(10, row + 1)).toBe("");
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the map's grounds", () => {
  // The hand-worked triangle: 189/189 = 1 is the most, 200/346,5 = 0,577 more than 75/173,25 = 0,433.
  const ground = ({ model, sheetId, rowOf }: ReturnType<typeof opened>, col: number, row: number) =>
    String(
      model.getters.getCellComputedStyle({ sheetId, col, row: rowOf("Andel fakturerad") - 6 + row })
        .fillColor,
    );

  test("are darker where more is invoiced, and none where nothing is yet", () => {
    const sheet = opened(contentOf(hand));
    expect([ground(sheet, 4, 0), ground(sheet, 1, 2)]).toEqual(["#97BBD6", "#F4F8FB"]);
    expect(contrast("#FFFFFF", ground(sheet, 1, 3))).toBeGreaterThan(
      contrast("#FFFFFF", ground(sheet, 1, 2)),
    );
    expect(ground(sheet, 4, 1)).toBe("undefined");
  });

  test("follow a changed cell", () => {
    const sheet = opened(contentOf(hand));
    // With 10 in place of 125 its own share is the least: 10/157,5.
    sheet.type({ col: 1, row: sheet.amounts + 2 }, "10");
    expect(ground(sheet, 1, 1)).toBe("#F4F8FB");
    expect(ground(sheet, 1, 2)).not.toBe("#F4F8FB");
  });

  test("leave the figures readable: 4.5 to 1 or more on the lightest and the darkest", () => {
    const sheet = opened(contentOf(hand));
    for (const [col, row] of [
      [4, 0],
      [1, 2],
    ] as const) {
      const at = { sheetId: sheet.sheetId, col, row: sheet.rowOf("Andel fakturerad") - 6 + row };
      const { textColor } = sheet.model.getters.getCellComputedStyle(at);
      expect(contrast(String(textColor), ground(sheet, col, row))).toBeGreaterThan(4.5);
    }
  });
});

test("a cell of the triangle that is filled in later counts in the pattern of all periods", () => {
  const { at, rowOf, type, amounts } = opened(contentOf(hand));
  type({ col: 2, row: amounts + 4 }, "290");
  const factors = rowOf("Kvot till nästa");
  // (150 + 150 + 150 + 290)/(100 + 125 + 75 + 200), and the others as before.
  expect(at(1, factors)).toBeCloseTo(740 / 500, 9);
  expect(at(2, factors)).toBeCloseTo(330 / 300, 9);
  expect(at(3, factors)).toBeCloseTo(189 / 180, 9);
});

test("a simulated amount is written as a value and said to be one", () => {
  const { at, rowOf } = opened({
    ...contentOf(hand),
    accrual: { trail: [], unit: "kr", value: 250 },
  });
  const row = rowOf("Kostnadskonto, välj själv");
  expect(at(1, row)).toBe(250);
  expect(at(3, row)).toBe("\u00a0Värde från panelen, kr: räknas inte om");
});

test("persons that are booked are said to be kronor, and an example not to be booked", () => {
  const booked = { trail: [], unit: "kr", value: 250 };
  const content = { ...contentOf(hand), unit: "personer", accrual: booked, example: true };
  const { at, rowOf } = opened(content);
  const row = rowOf("Kostnadskonto, välj själv");
  expect([at(3, row), at(3, row + 1)]).toEqual([
    "\u00a0Värde från panelen, kr: räknas inte om",
    "\u00a0Exempel: ska inte bokas",
  ]);
});

test("persons without a cost are no amount to book", () => {
  const content = { ...contentOf(hand), unit: "personer", accrual: { missing: "Ange kostnaden." } };
  const { at, rowOf } = opened(content);
  expect(rowOf("Kostnadskonto, välj själv")).toBe(0);
  expect(at(0, rowOf("Inget belopp när bladet skrevs. I panelen: Ange kostnaden."))).toBeTruthy();
});

test("what is of the moment, the trail and the accounts are in the sheet", () => {
  const content = contentOf(simulatedExample().triangle);
  const { rowOf, at } = opened(content);
  expect(at(1, rowOf("Uppgifternas datum"))).toBe("2025-12-31");
  expect(at(1, rowOf("Kalendereffekt"))).toContain("medelfelet är troligen för litet");
});
