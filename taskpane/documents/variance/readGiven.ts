import { readPlain } from "../readPlain";
import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import { MOST_FACTORS } from "../../../src/variance/checkComparison";
import type {
  GivenCell,
  GivenItem,
  GivenSide,
  PartInputs,
} from "../../../src/variance/input/partInputs";
import { periodOf } from "../../../src/variance/input/periodKey";
import type { ReadFrom } from "../../variance/form";

/** As many rows as a range may have; names are cut at this length when they are read. */
export const MOST_ROWS = 1000;
export const LONGEST_NAME = 100;
const LONGEST_SHEET = 255;
const LONGEST_ADDRESS = 40;
const { object, list, text, whole, figure } = readPlain;

function refuse(problem: string): never {
  throw new ModelError("invalid", problem);
}

function decimal(value: unknown, what: string): Decimal {
  const given = String(figure(value, what));
  // A share of two whole numbers is a figure elsewhere, but no cell holds one.
  return given.includes("/") ? refuse(`${what} är inte ett tal.`) : new Decimal(given);
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

const name = (value: unknown, what: string): string => text(value, what, LONGEST_NAME);

function period(value: unknown, what: string): string {
  const key = name(value, `${what}, period,`);
  return periodOf(key) === undefined
    ? refuse(`${what}, period, är inte ett år eller en månad.`)
    : key;
}

function readSide(value: unknown, what: string, factors: number): GivenSide {
  const values = list(value, what, MOST_FACTORS);
  if (values.length !== factors) {
    return refuse(`${what} har ${values.length} värden men ${factors} faktorer.`);
  }
  return values.map((each) => (each === null ? undefined : decimal(each, what)));
}

function readCell(value: unknown, what: string, factors: number): GivenCell {
  const raw = object(value, what);
  return {
    period: optional(raw.period, (each) => period(each, what)),
    group: optional(raw.group, (each) => name(each, `${what}, grupp,`)),
    budget: optional(raw.budget, (each) => readSide(each, `${what}, första sidan,`, factors)),
    outturn: optional(raw.outturn, (each) => readSide(each, `${what}, andra sidan,`, factors)),
    budgetTotal: optional(raw.budgetTotal, (each) => decimal(each, `${what}, första totalen,`)),
    outturnTotal: optional(raw.outturnTotal, (each) => decimal(each, `${what}, andra totalen,`)),
  };
}

/** Factors as they were read from cells. @throws ModelError `invalid` saying what is wrong. */
export function readInputs(value: unknown, what: string): PartInputs {
  const raw = object(value, what);
  const factors = list(raw.factors, `${what}, namnen,`, MOST_FACTORS).map((each) =>
    name(each, `${what}, ett namn,`),
  );
  return {
    part: optional(raw.part, (each) => name(each, `${what}, delen,`)),
    factors,
    cells: list(raw.cells, `${what}, grupper och perioder,`, MOST_ROWS).map((each, place) =>
      readCell(each, `${what}, grupp eller period ${place + 1}`, factors.length),
    ),
  };
}

/** Known items as they were read from cells. @throws ModelError `invalid` saying what is wrong. */
export function readItems(value: unknown, what: string): readonly GivenItem[] {
  return list(value, what, MOST_ROWS).map((each, place) => {
    const where = `${what}, rad ${place + 1}`;
    const raw = object(each, where);
    return {
      name: name(raw.name, `${where}, namnet,`),
      part: optional(raw.part, (of) => name(of, `${where}, delen,`)),
      period: optional(raw.period, (of) => period(of, where)),
      group: optional(raw.group, (of) => name(of, `${where}, grupp,`)),
      budget: decimal(raw.budget, `${where}, första beloppet,`),
      outturn: decimal(raw.outturn, `${where}, andra beloppet,`),
    };
  });
}

/** What was read from cells, with where. @throws ModelError `invalid` saying what is wrong. */
export function readFrom<T>(
  value: unknown,
  what: string,
  content: (value: unknown, what: string) => T,
): ReadFrom<T> {
  const raw = object(value, what);
  const range = object(raw.range, `${what}, området,`);
  return {
    range: {
      sheet: text(range.sheet, `${what}, bladet,`, LONGEST_SHEET),
      address: text(range.address, `${what}, området,`, LONGEST_ADDRESS),
    },
    rows: whole(raw.rows, `${what}, antalet rader,`, MOST_ROWS),
    content: content(raw.content, what),
  };
}
