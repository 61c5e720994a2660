import { monthPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { secretRows } from "../../../src/cases/secrecy/secretRows";
import type { CaseFigures } from "../../../src/cases/sums/caseFigures";

/** A month of so many persons. */
function persons(month: number, sfb: number, lss: number): CaseFigures {
  const { days } = monthPeriod(2025, month);
  const zero = new Decimal(0);
  return {
    days,
    sfbPersonDays: new Decimal(sfb * days),
    lssPersonDays: new Decimal(lss * days),
    ...{ sfbChildDays: zero, lssChildDays: zero, lssHours: zero, sfb: zero, lss: zero },
  };
}
const shown = (rows: readonly (readonly [number, number])[], summed: boolean): readonly string[] =>
  secretRows(
    rows.map(([sfb, lss], place) => persons(place + 1, sfb, lss)),
    5,
    { byLaw: summed, total: summed },
  ).map(({ byLaw, total }) => (total ? "nothing" : byLaw ? "total" : "all"));

test("a law with few persons takes the other with it: the total less the cost of SFB would tell it", () => {
  expect(shown([[14, 3]], false)).toEqual(["total"]);
  expect(shown([[3, 14]], false)).toEqual(["total"]);
  expect(shown([[14, 5]], false)).toEqual(["all"]);
});

test("nobody is no secret, and few in all are one altogether", () => {
  expect(shown([[14, 0]], false)).toEqual(["all"]);
  expect(shown([[0, 0]], false)).toEqual(["all"]);
  expect(shown([[3, 0]], false)).toEqual(["nothing"]);
  expect(shown([[2, 2]], false)).toEqual(["nothing"]);
});

test("a period never stands alone where the sum of all is shown", () => {
  const rows = [
    [14, 6],
    [14, 4],
    [14, 7],
  ] as const;
  expect(shown(rows, false)).toEqual(["all", "total", "all"]);
  // The smallest of the others goes too.
  expect(shown(rows, true)).toEqual(["total", "total", "all"]);
});

test("three persons in six months are not told by the average that is left of the year's", () => {
  const rows = Array.from({ length: 12 }, (_, k) => [k < 6 ? 3 : 9, 20] as const);
  const told = shown(rows, true);
  expect(told.slice(0, 6).every((row) => row === "total")).toBe(true);
  const hidden = rows.flatMap(([sfb], k) =>
    told[k] === "total" ? [{ sfb, days: monthPeriod(2025, k + 1).days }] : [],
  );
  const days = hidden.reduce((sum, each) => sum + each.days, 0);
  expect(hidden.reduce((sum, each) => sum + each.sfb * each.days, 0)).toBeGreaterThanOrEqual(
    5 * days,
  );
});
