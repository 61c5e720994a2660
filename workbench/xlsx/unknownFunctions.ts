import { spreadsheet } from "../engine/spreadsheet";
import type { WorkbookData } from "../engine/spreadsheetTypes";
import { listCells } from "./listCells";

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

function functionsOf(formula: string): string[] {
  const tokens = spreadsheet.tokenize(formula);
  return tokens.flatMap(({ type, value }, index) =>
    type === "SYMBOL" && tokens[index + 1]?.value === "(" ? [value.toUpperCase()] : [],
  );
}

function isReadable(formula: string): boolean {
  try {
    spreadsheet.parse(formula);
    return true;
  } catch {
    return false;
  }
}

/**
 * Formulas of a file that show an error here though they need not in Excel: functions that the
 * workbench has not, and formulas it cannot read. A sentence each.
 */
export function unknownFunctions(sheets: NonNullable<WorkbookData["sheets"]>): string[] {
  const known = spreadsheet.registries.functionRegistry.content;
  const missing = new Map<string, Place[]>();
  const unreadable: Place[] = [];
  for (const { name, cells } of sheets) {
    for (const [cell, content] of Object.entries((cells ?? {}) as Record<string, unknown>)) {
      if (typeof content !== "string" || !content.startsWith("=")) continue;
      const place = { sheet: String(name), cell };
      for (const called of new Set(functionsOf(content))) {
        if (known[called]) continue;
        missing.set(called, [...(missing.get(called) ?? []), place]);
      }
      if (!isReadable(content)) unreadable.push(place);
    }
  }
  return [
    ...[...missing].map(
      ([name, cells]) =>
        `Arbetsbänken har inte funktionen ${name}. Formeln är kvar men visar fel här: ${listCells(cells)}.`,
    ),
    ...(unreadable.length > 0
      ? [
          `Formler som arbetsbänken inte kan tolka visar fel här, och sparas som text: ${listCells(unreadable)}.`,
        ]
      : []),
  ];
}
