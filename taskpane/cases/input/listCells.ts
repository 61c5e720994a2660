import type { Cell } from "../../../src/labelled/cell";
import { MOST_CASE_ROWS } from "../../../src/cases/list/readCases";
import { ModelError } from "../../../src/modelError";
import type { ListPlace } from "../../documents/cases/casesDocument";
import { type Area, areaFrom, formatAddress, parseAddress } from "../../workbook/address";
import type { RangeContent, RangeReference, WorkbookPort } from "../../workbook/port";

/** Cells with as many blank rows above as the sheet has: row 7 of them is row 7 of the sheet. */
export interface ListCells {
  readonly place: ListPlace;
  readonly rows: readonly (readonly Cell[])[];
  /** Hidden rows, counted from 0 on the sheet. */
  readonly hidden: readonly number[];
}

type Port = Pick<WorkbookPort, "read" | "tables">;

/** Rows read at a time below what was marked. */
const STEP = 200;
/** A row below belongs to the list where so many of its cells are filled: not a note. */
const FILLED = 3;

const isFilled = (row: readonly Cell[]): boolean =>
  row.filter((cell) => cell !== null && cell !== undefined && cell !== "").length >= FILLED;

const areaOf = ({ address }: RangeReference): Area | undefined => parseAddress(address);

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** The rows that have been written below a list since it was marked. */
async function below(port: Port, sheet: string, area: Area): Promise<readonly (readonly Cell[])[]> {
  const next = areaFrom(
    { ...area, top: area.bottom + 1, bottom: area.bottom + 1 },
    STEP,
    area.right - area.left + 1,
  );
  if (next === undefined || next.top > MOST_CASE_ROWS) return [];
  const { values } = await port.read({ sheet, address: formatAddress(next) });
  const end = values.findIndex((row) => !isFilled(row));
  if (end >= 0) return values.slice(0, end);
  return [...values, ...(await below(port, sheet, next))];
}

function asListed(content: RangeContent, table: string, more: readonly (readonly Cell[])[]) {
  const { sheet, address, values, hiddenRows = [] } = content;
  const area = areaOf(content) ?? { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  const place: ListPlace = {
    sheet,
    address:
      more.length === 0 ? address : formatAddress({ ...area, bottom: area.bottom + more.length }),
    table,
  };
  const above = Array.from({ length: area.top }, (): readonly Cell[] => []);
  return {
    place,
    rows: [...above, ...values, ...more],
    hidden: hiddenRows.map((row) => row + area.top),
  };
}

/**
 * The cells of a list, as they are now: a table by its name, other cells as far down as they are filled.
 *
 * @throws ModelError where the table is gone; WorkbookError where the sheet is.
 */
export async function listCells(
  port: Port,
  { sheet, address, table }: ListPlace,
): Promise<ListCells> {
  if (table !== "") {
    const found = (await port.tables()).find(({ name }) => name === table);
    if (found === undefined) {
      throw new ModelError(
        "invalid",
        `Tabellen \u201d${table}\u201d finns inte i arbetsboken. Markera listan och läs den igen.`,
      );
    }
    return asListed(await port.read(found), table, []);
  }
  const content = await port.read({ sheet, address });
  const area = areaOf(content);
  const more = area === undefined ? [] : await below(port, content.sheet, area);
  return asListed(content, "", more);
}

/** The list that the user has marked, or has marked something in where it is a table. */
export async function markedList(
  port: Pick<WorkbookPort, "read" | "tables" | "selection">,
): Promise<ListCells> {
  const marked = await port.selection();
  const inner = areaOf(marked);
  const table = (await port.tables()).find((each) => {
    const outer = areaOf(each);
    return each.sheet === marked.sheet && inner && outer && isWithin(inner, outer);
  });
  if (table !== undefined) return asListed(await port.read(table), table.name, []);
  // Whole columns are kept as the cells that they were used to.
  const content = await port.read(marked);
  const { sheet, address } = content;
  return listCells(port, { sheet, address, table: "" });
}
