import { parseStructRef } from "@borgar/fx/xlsx";
import { areaOf, cellName, type Area } from "./cellPlace";
import type { FileTable } from "./fileModel";
import { quotedSheet } from "./quotedSheet";

const same = (a: string, b: string): boolean =>
  a.localeCompare(b, "sv", { sensitivity: "accent" }) === 0;

function rowsOf(sections: readonly string[], table: FileTable, area: Area, row: number) {
  const first = area.top + table.headers;
  const last = area.bottom - table.totals;
  const has = (section: string): boolean => sections.includes(section);
  if (has("this row")) return row >= first && row <= last ? [row, row] : undefined;
  if (has("all")) return [area.top, area.bottom];
  const parts = [
    ...(has("headers") ? [[area.top, area.top + table.headers - 1]] : []),
    ...(has("data") || sections.length === 0 ? [[first, last]] : []),
    ...(has("totals") ? [[last + 1, area.bottom]] : []),
  ];
  const top = Math.min(...parts.map(([from = 0]) => from));
  const bottom = Math.max(...parts.map(([, to = 0]) => to));
  return bottom < top ? undefined : [top, bottom];
}

/**
 * A reference to a table (`Tabell1[Timmar]`, `Tabell1[[#This Row],[Pris]]`) as the cells it stands for;
 * "#REF!" where the table has none such, undefined where there is no such table.
 */
export function tableReference(
  word: string,
  tables: readonly FileTable[],
  at: { readonly sheet: string; readonly row: number },
): string | undefined {
  const told = parseStructRef(word);
  const name = told?.table ?? word;
  const table = tables.find((each) => same(each.name, name));
  const area = table && areaOf(table.area);
  if (!table || !area) return undefined;
  const rows = rowsOf((told?.sections ?? []) as readonly string[], table, area, at.row);
  const places = (told?.columns ?? []).map((column) =>
    table.columns.findIndex((each) => same(each, column)),
  );
  if (rows === undefined || places.includes(-1)) return "#REF!";
  const left = area.left + (places.length > 0 ? Math.min(...places) : 0);
  const right = places.length > 0 ? area.left + Math.max(...places) : area.right;
  const [top = 0, bottom = 0] = rows;
  // The formula's own row goes along when it is filled down.
  const isOwnRow = told?.sections?.some((section) => section === "this row") === true;
  const fixed = (row: number, col: number): string => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellName(row, col)) ?? [];
    return `$${letters}${isOwnRow ? "" : "$"}${digits}`;
  };
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  const sheet = table.sheet === at.sheet ? "" : `${quotedSheet(table.sheet)}!`;
  return sheet + (first === last ? first : `${first}:${last}`);
}
