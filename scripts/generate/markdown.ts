import { swedishNumber } from "../../src/exact/swedishNumber";

/** Text in a Markdown table: a bar would end the cell, a tag would be one. */
export function inTable(text: string): string {
  return text.replace(/[|\\<]/g, "\\$&").replace(/\n/g, " ");
}

/** Rows as a Markdown table. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A cell's content as a reader sees it. */
export function cellText(cell: unknown): string {
  if (typeof cell === "number") return swedishNumber(cell);
  return cell === "" ? "(tom)" : inTable(String(cell));
}
