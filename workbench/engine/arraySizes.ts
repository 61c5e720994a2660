import type { Argument } from "./functionTypes";

/** Of an argument: the largest figure in it, as an array or a value; the fallback where it is left out. */
function figure(argument: Argument, fallback: number): number {
  if (argument === undefined) return fallback;
  const values = Array.isArray(argument) ? argument.flat() : [argument];
  return values.reduce((most, { value }) => {
    const given = value === null ? Number.NaN : Number(value);
    return given > most ? given : most;
  }, 0);
}

const columns = (argument: Argument): number => (Array.isArray(argument) ? argument.length : 1);
const rows = (argument: Argument): number =>
  Array.isArray(argument) ? (argument[0]?.length ?? 0) : 1;
const cells = (argument: Argument): number => columns(argument) * rows(argument);
const letters = (argument: Argument): number =>
  Array.isArray(argument) ? 0 : String(argument?.value ?? "").length;

const total = (args: readonly Argument[], of: (argument: Argument) => number): number =>
  args.reduce((sum, argument) => sum + (argument === undefined ? 0 : of(argument)), 0);
const most = (args: readonly Argument[], of: (argument: Argument) => number): number =>
  args.reduce((largest, argument) => Math.max(largest, of(argument)), 0);

type Size = (...args: readonly Argument[]) => number;

const sequence: Size = (height, width) => figure(height, 1) * figure(width, 1);
const wrapped: Size = (vector, length) => Math.max(cells(vector), figure(length, 1));

/** How many cells an array function makes; those that make no more than they were given are not here. */
export const ARRAY_SIZES: Readonly<Record<string, Size>> = {
  SEQUENCE: sequence,
  RANDARRAY: sequence,
  MAKEARRAY: sequence,
  MUNIT: (size) => figure(size, 1) ** 2,
  EXPAND: (area, height, width) =>
    Math.max(figure(height, 0), rows(area)) * Math.max(figure(width, 0), columns(area)),
  WRAPROWS: wrapped,
  WRAPCOLS: wrapped,
  CHOOSECOLS: (area, ...wanted) => rows(area) * total(wanted, cells),
  CHOOSEROWS: (area, ...wanted) => columns(area) * total(wanted, cells),
  HSTACK: (...areas) => most(areas, rows) * total(areas, columns),
  VSTACK: (...areas) => total(areas, rows) * most(areas, columns),
  MMULT: (left, right) => rows(left) * columns(right),
  FREQUENCY: (data, classes) => cells(data) + cells(classes),
};

/** How many rounds a function goes of what it is given: one a day, a period, or a row with a column. */
export const ROUNDS: Readonly<Record<string, Size>> = {
  WORKDAY: (_start, days) => Math.abs(figure(days, 0)),
  "WORKDAY.INTL": (_start, days) => Math.abs(figure(days, 0)),
  DB: (_cost, _salvage, life, period) => Math.max(figure(life, 0), figure(period, 0)),
  VDB: (_cost, _salvage, life) => figure(life, 0),
  CUMIPMT: (_rate, periods) => figure(periods, 0),
  CUMPRINC: (_rate, periods) => figure(periods, 0),
  MDETERM: (area) => rows(area) ** 3 / 1000,
  MINVERSE: (area) => rows(area) ** 3 / 1000,
  MMULT: (left, right) => (rows(left) * columns(left) * columns(right)) / 1000,
};

/** How many letters a text function makes, at most, of what it is given. */
export const TEXT_SIZES: Readonly<Record<string, Size>> = {
  REPT: (text, times) => letters(text) * figure(times, 0),
  SUBSTITUTE: (text, sought, by) =>
    letters(text) * Math.max(1, letters(by) / Math.max(1, letters(sought))),
  TEXTJOIN: (between, _ignore, ...texts) => letters(between) * total(texts, cells),
  JOIN: (between, ...texts) => letters(between) * total(texts, cells),
};
