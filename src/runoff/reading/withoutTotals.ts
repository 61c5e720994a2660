import type { Cell } from "../../labelled/cell";
import { isBlank } from "../../labelled/cell";
import { isLikeTotal } from "../../labelled/isTotalName";
import { ModelError } from "../../modelError";
import { visibleText } from "../../parameters/visibleText";
import type { NameCell } from "../triangle/nameCell";

type Rows = readonly (readonly Cell[])[];

export interface WithoutTotals {
  readonly rows: Rows;
  /** The places in the range that the remaining rows and columns have. */
  readonly rowPlaces: readonly number[];
  readonly columnPlaces: readonly number[];
  readonly notes: readonly string[];
}

const almost = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(b);
const isTotalLabel = (cell: Cell): boolean => typeof cell === "string" && isLikeTotal(cell);
const isNumber = (cell: Cell): cell is number => typeof cell === "number";

/** Whether the cells are the sums of the others, in three of them or more and not all 0. */
function sums(total: readonly Cell[], parts: (k: number) => readonly Cell[]): boolean {
  let numbers = 0;
  for (const [k, cell] of total.entries()) {
    if (!isNumber(cell)) continue;
    const others = parts(k).filter(isNumber);
    if (
      others.length < 2 ||
      !almost(
        cell,
        others.reduce((sum, each) => sum + each, 0),
      )
    ) {
      return false;
    }
    if (cell !== 0) numbers += 1;
  }
  return numbers >= 3;
}

/**
 * A triangle's range without the rows and columns that are labelled as totals, which are told. One that is not
 * labelled and equals the sum of the others may be a period: it is refused.
 *
 * @throws ModelError `invalid` naming the cell.
 */
export function withoutTotals(range: Rows, nameCell: NameCell): WithoutTotals {
  const rowPlaces = range.flatMap((row, i) => (i > 0 && isTotalLabel(row[0]) ? [] : [i]));
  const width = range[0]?.length ?? 0;
  const columnPlaces = Array.from({ length: width }, (_, k) => k).filter(
    (k) => k === 0 || !isTotalLabel(range[0]?.[k]),
  );
  const rows = rowPlaces.map((i) => columnPlaces.map((k) => range[i]?.[k]));
  const labels = [
    ...range.flatMap((row, i) => (rowPlaces.includes(i) ? [] : [visibleText(String(row[0]))])),
    ...Array.from({ length: width }, (_, k) => k).flatMap((k) =>
      columnPlaces.includes(k) ? [] : [visibleText(String(range[0]?.[k]))],
    ),
  ];
  const last = rows.at(-1) ?? [];
  const above = rows.slice(0, -1);
  if (rows.length > 3 && sums(last, (k) => above.map((row) => row[k]))) {
    const column = last.findIndex((cell) => !isBlank(cell));
    throw new ModelError(
      "invalid",
      `Raden som börjar i cellen ${nameCell(rowPlaces.at(-1) ?? 0, columnPlaces[Math.max(0, column)] ?? 0)} ` +
        `är summan av raderna ovanför. Ta inte med summor i triangeln.`,
    );
  }
  const right = rows.map((row) => row.at(-1));
  if (width > 3 && sums(right, (i) => (rows[i] ?? []).slice(isNumber(rows[i]?.[0]) ? 0 : 1, -1))) {
    throw new ModelError(
      "invalid",
      `Kolumnen med cellen ${nameCell(rowPlaces.at(-1) ?? 0, columnPlaces.at(-1) ?? 0)} är summan av ` +
        `kolumnerna till vänster. Ta inte med summor i triangeln.`,
    );
  }
  const notes = labels.map(
    (label) => `\u201d${label.slice(0, 40)}\u201d är en summa och är inte med.`,
  );
  return { rows, rowPlaces, columnPlaces, notes };
}
