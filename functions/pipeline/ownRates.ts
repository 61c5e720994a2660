import { Decimal } from "../../src/exact/decimal";
import { type Cell, isBlank, quoted } from "../../src/labelled/cell";
import type { OwnRate, OwnRates } from "../../src/rules/ownRates";
import { BoundedCache } from "./boundedCache";
import { CellError } from "./cellError";
import { cellRange, type CellRangeOptions, type Cells } from "./cellRange";
import { describe } from "./describe";
import type { Parameter } from "./parameter";

const YEARS = { first: 1900, last: 2199 };
/** A share is below 1 and an amount of an hour above 100 kr: what lies between is a slip. */
const SHARE = 0.5;
const AMOUNT = { least: 100, most: 10_000 };
/** Digits that a cell shows and takes; a formula may leave noise beyond them. */
const DIGITS = 15;
/** Enough for the ranges of a workbook; a formula filled down asks for the same one again. */
const REMEMBERED = 64;

const options: CellRangeOptions = {
  takes: "ett område med två kolumner, År och Belopp",
  unit: "år och kr/timme eller andel",
  least: 2,
  most: 2,
  mostRows: 200,
  only: "åren och beloppen",
};

const KINDS =
  "Skriv kronor per timme (352,90), eller uppräkningen det året som andel (1,5 % är 0,015).";

function fail(row: number, what: string): CellError {
  return new CellError("#VALUE!", `rad ${row}${what}`);
}

function rateOf(cell: Cell, row: number, year: number): OwnRate | CellError {
  const of = ` (${year})`;
  const given = typeof cell === "number" ? cell : undefined;
  if (given === undefined) {
    const advice = typeof cell === "string" ? " Skriv det som ett tal." : "";
    return fail(row, `${of} har ${describe(cell)}, men ska vara ett tal.${advice} ${KINDS}`);
  }
  const number = Number(given.toPrecision(DIGITS));
  if (number === 0) {
    const advice = "0 kan vara en tom cell. Ta bort raden, eller skriv årets belopp i kronor.";
    return fail(row, `${of} har 0. ${advice}`);
  }
  if (Math.abs(number) <= SHARE) return { uplift: new Decimal(number) };
  if (number >= AMOUNT.least && number <= AMOUNT.most) return { amount: new Decimal(number) };
  const rule = "varken ett belopp mellan 100 och 10 000 kr eller en andel mellan −0,5 och 0,5";
  return fail(row, `${of} har ${describe(number)}, som är ${rule}. ${KINDS}`);
}

function isHeading(label: Cell, cell: Cell): boolean {
  return typeof label === "string" && typeof cell === "string";
}

/** Years and amounts; blank rows and a heading are allowed, a year without an amount says nothing. */
function readRates(cells: Cells): OwnRates | CellError {
  const rates = new Map<number, OwnRate>();
  const rowOf = new Map<number, number>();
  let first = true;
  for (const [place, [label, cell]] of cells.entries()) {
    const row = place + 1;
    // A blank cell may arrive as 0.
    const noYear = isBlank(label) || label === 0;
    if (noYear && (isBlank(cell) || cell === 0)) continue;
    const mayBeHeading = first;
    first = false;
    if (noYear) return fail(row, ` har ${describe(cell)} men inget år.`);
    if (mayBeHeading && isHeading(label, cell)) continue;
    const year = typeof label === "number" && Number.isInteger(label) ? label : Number.NaN;
    if (!(year >= YEARS.first && year <= YEARS.last)) {
      return fail(row, ` har ${quoted(label)} som år. Skriv året som ett tal, till exempel 2027.`);
    }
    const before = rowOf.get(year);
    if (before !== undefined) {
      return fail(before, ` och rad ${row} har samma år, ${year}. Ta bort den ena.`);
    }
    rowOf.set(year, row);
    if (isBlank(cell)) continue;
    const rate = rateOf(cell, row, year);
    if (rate instanceof CellError) return rate;
    rates.set(year, rate);
  }
  return rates;
}

const remembered = new BoundedCache<string, OwnRates | CellError>(REMEMBERED, (key) =>
  readRates(JSON.parse(key) as Cells),
);

const range = cellRange("belopp", options);

/**
 * `belopp`, the same in every function that needs the schablon of a year not yet decided: År | Belopp, kr
 * an hour or the uplift into that year as a share. The same cells give the same object, so that what is
 * worked out from it can be remembered.
 */
export const ownRates: Parameter<OwnRates | undefined> = {
  name: range.name,
  takes: range.takes,
  unit: range.unit,
  optional: true,
  fallback: undefined,
  fallbackText: "inga egna belopp",
  whole: true,
  read: (value, subject) => {
    const cells = range.read(value, subject);
    if (cells instanceof CellError) return cells;
    const rates = remembered.get(JSON.stringify(cells));
    return rates instanceof CellError
      ? new CellError(rates.code, `${subject}: ${rates.message}`)
      : rates;
  },
};
