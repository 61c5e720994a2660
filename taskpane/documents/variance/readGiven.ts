import * as v from "valibot";
import { type Named, named, place, says, stored } from "../stored";
import { Decimal } from "../../../src/exact/decimal";
import { MOST_FACTORS } from "../../../src/variance/checkComparison";
import type { GivenItem, PartInputs } from "../../../src/variance/input/partInputs";
import { periodOf } from "../../../src/variance/input/periodKey";
import type { ReadFrom } from "../../variance/form";

/** As many rows as a range may have; names are cut at this length when they are read. */
export const MOST_ROWS = 1000;
export const LONGEST_NAME = 100;
const LONGEST_SHEET = 255;
const LONGEST_ADDRESS = 40;
const { object, list, text, whole, figure } = stored;
const { optional } = v;

/** A share of two whole numbers is a figure elsewhere, but no cell holds one. */
const decimal = (what: Named) =>
  v.pipe(
    figure(what),
    v.check((given) => !String(given).includes("/"), says(what, "är inte ett tal.")),
    v.transform((given) => new Decimal(given)),
  );

const name = (what: Named) => text(what, LONGEST_NAME);

const period = (what: Named) =>
  v.pipe(
    name(named`${what}, period,`),
    v.check(
      (key) => periodOf(key) !== undefined,
      says(named`${what}, period,`, "är inte ett år eller en månad."),
    ),
  );

const side = (what: Named, factors: number) =>
  v.pipe(
    list(what, MOST_FACTORS, v.nullable(decimal(what))),
    v.length(
      factors,
      says(what, ({ received }) => `har ${received} värden men ${factors} faktorer.`),
    ),
    v.transform((values) => values.map((each) => each ?? undefined)),
  );

/** Factors as they were read from cells. */
export const storedInputs = (what: Named) =>
  v.lazy<v.GenericSchema<unknown, PartInputs>>((raw) => {
    const given: unknown = (raw as { factors?: unknown } | null | undefined)?.factors;
    const factors = Array.isArray(given) ? given.length : 0;
    const row = named`${what}, grupp eller period ${place(1)}`;
    return object(what, {
      part: optional(name(named`${what}, delen,`)),
      factors: list(named`${what}, namnen,`, MOST_FACTORS, name(named`${what}, ett namn,`)),
      cells: list(
        named`${what}, grupper och perioder,`,
        MOST_ROWS,
        object(row, {
          period: optional(period(row)),
          group: optional(name(named`${row}, grupp,`)),
          budget: optional(side(named`${row}, första sidan,`, factors)),
          outturn: optional(side(named`${row}, andra sidan,`, factors)),
          budgetTotal: optional(decimal(named`${row}, första totalen,`)),
          outturnTotal: optional(decimal(named`${row}, andra totalen,`)),
        }),
      ),
    });
  });

/** Known items as they were read from cells. */
export function storedItems(what: Named): v.GenericSchema<unknown, readonly GivenItem[]> {
  const row = named`${what}, rad ${place(1)}`;
  return list(
    what,
    MOST_ROWS,
    object(row, {
      name: name(named`${row}, namnet,`),
      part: optional(name(named`${row}, delen,`)),
      period: optional(period(row)),
      group: optional(name(named`${row}, grupp,`)),
      budget: decimal(named`${row}, första beloppet,`),
      outturn: decimal(named`${row}, andra beloppet,`),
    }),
  );
}

/** What was read from cells, with where. */
export const storedFrom = <T>(
  what: Named,
  content: (what: Named) => v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, ReadFrom<T>> =>
  object(what, {
    range: object(named`${what}, området,`, {
      sheet: text(named`${what}, bladet,`, LONGEST_SHEET),
      address: text(named`${what}, området,`, LONGEST_ADDRESS),
    }),
    rows: whole(named`${what}, antalet rader,`, MOST_ROWS),
    content: content(what),
  });
