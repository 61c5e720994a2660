import type { Cell } from "../../../../src/labelled/cell";
import { isMoney } from "../../../../src/ownfigures/meaning/meaning";
import type { Reading } from "../../../../src/ownfigures/reading/reading";

type Rows = readonly (readonly Cell[])[];

/** A table written in another way, which says the same thing. */
export interface Mutation {
  readonly name: string;
  /** `reading` tells which rows are amounts. */
  readonly of: (rows: Rows, reading: Reading) => Rows;
}

function transposed(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** Years and months (202501) are not grouped. */
const isYearLike = (cell: number): boolean =>
  Number.isInteger(cell) &&
  ((cell >= 2000 && cell <= 2090) || (cell >= 200_001 && cell <= 209_012));

/** 5 200, −3 863, 38,4 as a word processor writes them. */
function asText(cell: Cell): Cell {
  if (typeof cell !== "number" || isYearLike(cell)) return cell;
  const [whole = "", decimals] = String(Math.abs(cell)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return `${cell < 0 ? "\u2212" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** Rows or columns of amounts, by where they stand in the block. */
function amounts(reading: Reading): (row: number, column: number) => boolean {
  const cells = new Set(
    reading.lines
      .filter(({ meaning }) => meaning !== undefined && isMoney(meaning))
      .flatMap(({ figures }) => figures.map(({ row, column }) => `${row} ${column}`)),
  );
  return (row, column) => cells.has(`${row} ${column}`);
}

const eachCell = (rows: Rows, change: (cell: Cell, row: number, column: number) => Cell): Rows =>
  rows.map((cells, row) => cells.map((cell, column) => change(cell, row, column)));

const wide = (rows: Rows): Rows =>
  rows.map((row) => row.flatMap((cell, at) => (at === 0 ? [cell] : [null, cell])));

/** A table all in tkr as one all in another unit: the word and the amounts, or the table as it is. */
function inUnit(word: string, times: number): Mutation["of"] {
  return (rows, reading) => {
    const money = reading.lines.filter(
      ({ meaning, figures }) => meaning !== undefined && isMoney(meaning) && figures.length > 0,
    );
    if (
      money.length === 0 ||
      !money.every(({ unit, unitFrom }) => unit === 1000 && unitFrom === "text")
    )
      return rows;
    // An amount that is only a part of a sum, or asked about, is scaled too: all that is not a count.
    const counts = new Set(
      reading.lines
        .filter(({ meaning }) => meaning !== undefined && !isMoney(meaning))
        .flatMap(({ figures }) => figures.map(({ row, column }) => `${row} ${column}`)),
    );
    return eachCell(rows, (cell, row, column) => {
      if (typeof cell === "string") return cell.replace(/\btkr\b/giu, word);
      const isCount =
        counts.has(`${row} ${column}`) || (typeof cell === "number" && isYearLike(cell));
      return typeof cell === "number" && !isCount ? Number((cell * times).toPrecision(12)) : cell;
    });
  };
}

/** The figures' columns from the last to the first, where there is one row of headings. */
function backwards(rows: Rows): Rows {
  const head = rows.findIndex(
    (row) => row.filter((cell) => cell !== null && cell !== "").length > 2,
  );
  const filled = rows[head] ?? [];
  if (head < 0 || filled.slice(1).some((cell) => cell === null || cell === "")) return rows;
  const first = filled.findIndex((cell) => /20\d\d/.test(String(cell)));
  if (first < 1 || filled.slice(first).some((cell) => !/20\d\d/.test(String(cell)))) return rows;
  return rows.map((row) =>
    row.length < filled.length ? row : [...row.slice(0, first), ...row.slice(first).reverse()],
  );
}

export const MUTATIONS: readonly Mutation[] = [
  { name: "kronor i stället för tkr", of: inUnit("kr", 1000) },
  { name: "mnkr i stället för tkr", of: inUnit("mnkr", 0.001) },
  { name: "åren baklänges", of: backwards },
  { name: "kommunens namn överst", of: (rows) => [["Granby kommun"], ["Omsorgsnämnden"], ...rows] },
  { name: "rader och kolumner har bytt plats", of: transposed },
  { name: "tal som text", of: (rows) => eachCell(rows, asText) },
  {
    name: "blanka rader och kolumner runt om",
    of: (rows) => [[], [], ...rows.map((row) => [null, "", ...row, ""]), [null]],
  },
  { name: "en blank rad mellan varje rad", of: (rows) => rows.flatMap((row) => [row, [null]]) },
  { name: "blanka kolumner mellan åren", of: wide },
  {
    name: "kostnaden har bytt tecken",
    of: (rows, reading) => {
      const isAmount = amounts(reading);
      return eachCell(rows, (cell, row, column) =>
        typeof cell === "number" && cell !== 0 && isAmount(row, column) ? -cell : cell,
      );
    },
  },
  {
    name: "versaler, hårda mellanslag och extra blanksteg",
    of: (rows) =>
      eachCell(rows, (cell) =>
        typeof cell === "string" ? ` ${cell.toUpperCase().replace(/ /g, "\u00a0 ")} ` : cell,
      ),
  },
];
