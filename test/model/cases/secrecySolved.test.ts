import fc from "fast-check";
import { secretGroups } from "../../../src/cases/secrecy/secretGroups";
import { secretYear } from "../../../src/cases/secrecy/secretYear";
import type { CaseFigures } from "../../../src/cases/sums/caseFigures";
import { Decimal } from "../../../src/exact/decimal";
import { determined, type Known } from "./determined";

const ZERO = new Decimal(0);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Of the schablonbelopp, 20 hours and a week: what a reader makes persons of the cost of SFB by. */
const PRICE = (20 / 7) * 342.6;

const period = (days: number, sfb: number, lss: number): CaseFigures => ({
  ...{ days, sfbPersonDays: new Decimal(sfb), lssPersonDays: new Decimal(lss) },
  ...{ sfbChildDays: ZERO, lssChildDays: ZERO, lssHours: ZERO, sfb: ZERO, lss: ZERO },
});

test("elimination finds what sums give away, and nothing else", () => {
  const sum = (...names: string[]): Known => new Map(names.map((name) => [name, 1]));
  expect(determined([sum("a", "b"), sum("b", "c")])).toEqual(new Set());
  expect(determined([sum("a", "b"), sum("b", "c"), sum("a", "c")])).toEqual(
    new Set(["a", "b", "c"]),
  );
  expect(determined([sum("a"), sum("b", "c")])).toEqual(new Set(["a"]));
});

test("nothing hidden of a year's months can be worked out from what remains, its sums and the price", () => {
  const month = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(
      fc.array(month, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 3, max: 9 }),
      (counts, limit) => {
        const months = counts.map(([sfb, lss], k) => {
          const days = DAYS[k] ?? 30;
          return period(days, sfb * days, lss * days);
        });
        const sum = (of: "sfbPersonDays" | "lssPersonDays"): number =>
          months.reduce((all, each) => all + each[of].toNumber(), 0);
        const whole = period(365, sum("sfbPersonDays"), sum("lssPersonDays"));
        const secret = secretYear(months, whole, limit);
        const rows = [
          ...secret.months.map((row, k) => ({ ...row, name: String(k) })),
          { ...secret.year, name: "year" },
        ];
        const hidden = (what: string, name: string): boolean => {
          const row = rows.find((each) => each.name === name);
          return what.startsWith("all") ? row?.total === true : row?.byLaw === true;
        };
        const sums: Map<string, number>[] = [];
        /** A sum that is 0, of what is hidden in it: what is shown is known. */
        const known = (parts: readonly (readonly [string, string, number])[]): void => {
          const own = parts.filter(([what, name]) => hidden(what, name));
          sums.push(new Map(own.map(([what, name, times]) => [`${what} ${name}`, times])));
        };
        for (const { name } of rows) {
          // Persons and costs of both laws are those of all; the cost of SFB is its persons' by the price.
          known([
            ["sfb", name, 1],
            ["lss", name, 1],
            ["all", name, -1],
          ]);
          known([
            ["sfbCost", name, 1],
            ["lssCost", name, 1],
            ["allCost", name, -1],
          ]);
          known([
            ["sfbCost", name, 1],
            ["sfb", name, -PRICE],
          ]);
        }
        for (const what of ["sfb", "lss", "all", "sfbCost", "lssCost", "allCost"]) {
          known([
            ...DAYS.map((_, k) => [what, String(k), 1] as const),
            [what, "year", -1] as const,
          ]);
        }
        expect([...determined(sums)]).toEqual([]);
        // What is left of a year that is shown is an average over the hidden months, of no fewer than the limit.
        const gone = months.filter((_, k) => secret.months[k]?.byLaw === true);
        if (!secret.year.byLaw && gone.length > 0 && gone.length < months.length) {
          const days = gone.reduce((all, each) => all + each.days, 0);
          for (const law of ["sfbPersonDays", "lssPersonDays"] as const) {
            const left = gone.reduce((all, each) => all + each[law].toNumber(), 0);
            expect(left).toBeGreaterThanOrEqual(limit * days);
          }
        }
        counts.forEach(([sfb, lss], k) => {
          const small = (count: number): boolean => count > 0 && count < limit;
          if (small(sfb) || small(lss)) expect(rows[k]?.byLaw).toBe(true);
          if (small(sfb + lss)) expect(rows[k]?.total).toBe(true);
        });
      },
    ),
  );
});

test("no kind of few cases can be worked out from the total, nor are those hidden together of few", () => {
  const group = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 })
    .map((cases) => new Set(cases.map(String)));
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 3, max: 9 }),
      (groups, limit) => {
        const secret = secretGroups(groups, limit);
        const gone = groups.flatMap((cases, place) =>
          secret.groups[place] === true ? [{ cases, name: String(place) }] : [],
        );
        groups.forEach(({ size }, place) => {
          if (size > 0 && size < limit) expect(secret.groups[place]).toBe(true);
        });
        const total: Known = new Map([
          ...gone.map(({ name }) => [name, 1] as const),
          ...(secret.total ? [["total", -1] as const] : []),
        ]);
        expect([...determined([total])]).toEqual([]);
        const together = new Set(gone.flatMap(({ cases }) => [...cases])).size;
        if (gone.length > 0 && !secret.total) expect(together).toBeGreaterThanOrEqual(limit);
      },
    ),
  );
});

test("what is not invoiced is not told by what is left of the expected, which the others have nothing of", () => {
  const cases = (from: number, many: number) =>
    new Set(Array.from({ length: many }, (_, k) => String(from + k)));
  const none = new Set<string>();
  // Not invoiced: 2 cases; not in the list: 4, nothing expected; wrong amounts: 9, both.
  const groups = [cases(0, 2), cases(10, 4), cases(20, 9)];
  const expected = [cases(0, 2), none, cases(20, 9)];
  const invoiced = [none, cases(10, 4), cases(20, 9)];
  expect(secretGroups(groups, 5)).toEqual({
    groups: [true, true, false],
    total: false,
    amounts: [],
  });
  expect(secretGroups(groups, 5, [expected, invoiced])).toEqual({
    groups: [true, true, true],
    total: false,
    amounts: [false, false],
  });
  // With no other kind to hide the total of the expected goes, and not the count of cases.
  expect(secretGroups(groups.slice(0, 2), 5, [expected.slice(0, 2)])).toEqual({
    groups: [true, true],
    total: false,
    amounts: [true],
  });
});
