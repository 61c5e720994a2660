/** A cell as a spreadsheet gives it; a blank cell is "" or null. */
export type Cell = string | number | boolean | null | undefined;

const LONGEST = 80;

export function isBlank(cell: Cell): cell is "" | null | undefined {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A cell's content as a message shows it, in quotation marks and of bounded length. */
export function quoted(cell: Cell): string {
  return `\u201d${String(cell).trim().slice(0, LONGEST)}\u201d`;
}
