import type { Cell } from "../../src/labelled/cell";
import { typedNumber } from "../work/typedNumber";
import type { TypedRow } from "./form";

const LONGEST_SHOWN = 40;

function numberOf(text: string, title: string, name: string, row: number): Cell {
  if (text.trim() === "") return null;
  const where = `Rad ${row}${name.trim() === "" ? "" : ` (\u201d${name.trim()}\u201d)`}: ${title}`;
  const got = `\u201d${text.trim().slice(0, LONGEST_SHOWN)}\u201d`;
  const refused = `${where} är ${got} men ska vara ett tal, till exempel 28 000 eller 332,80.`;
  return typedNumber(text, { what: where, before: `${where} `, refused, row }).value;
}

/**
 * Typed rows as the cells that the model reads; `titles` are the two sides as they stand in a sentence.
 * @throws ModelError `invalid` naming the row: a text that is no number.
 */
export function typedCells(
  rows: readonly TypedRow[],
  titles: readonly [first: string, second: string],
): readonly (readonly Cell[])[] {
  return rows.map(([name, first, second], place) => {
    const row = place + 1;
    return [name, numberOf(first, titles[0], name, row), numberOf(second, titles[1], name, row)];
  });
}

/** A number as it would be typed: no more digits than a cell holds, groups of three where whole. */
export function typedText(cell: Cell): string {
  if (typeof cell !== "number") return String(cell ?? "");
  const [whole = "", decimals] = String(Math.abs(cell)).split(".");
  if (/e/i.test(whole) || /e/i.test(decimals ?? "")) return String(cell).replace(".", ",");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return `${cell < 0 ? "\u2212" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

export function typedRow([name, first, second]: readonly Cell[]): TypedRow {
  return [typedText(name), typedText(first), typedText(second)];
}
