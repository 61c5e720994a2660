import { FORMATS } from "../../sheets/builder/looks";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { type Area, formatAddress } from "./address";
import { asCellText } from "./cellText";
import { totalsRow } from "./excelTable";
import type { FillStep } from "./fillStep";
import { areaOf } from "./templateArea";

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What a cell costs in a request besides its text: quotes, commas and its format. */
export const LETTERS_A_CELL = 16;

/** What is typed in a template's cell, as Excel takes it. */
export function excelContent(content: string | undefined): string | number {
  if (content === undefined) return "";
  if (content.startsWith("=") || content.startsWith("'")) return content;
  return NUMBER.test(content) ? Number(content) : asCellText(content);
}

function used(template: SheetTemplate): Area {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const address of [...template.looks.keys(), ...template.cells.keys()]) {
    const { bottom, right } = areaOf(address);
    area.bottom = Math.max(area.bottom, bottom);
    area.right = Math.max(area.right, right);
  }
  return area;
}

/** Rows of what each cell of the area gets. */
export function grid<T>(area: Area, take: (address: string) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, along) => {
      const row = area.top + down;
      const column = area.left + along;
      return take(formatAddress({ top: row, left: column, bottom: row, right: column }));
    }),
  );
}

const within = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** Contents and formats in blocks of whole rows, none much larger than `most`. */
export function cellSteps(template: SheetTemplate, most: number): FillStep[] {
  const area = used(template);
  const totals = (template.tables ?? []).flatMap((plan) => totalsRow(plan) ?? []);
  const content = (address: string): string | number =>
    totals.some((row) => within(row, areaOf(address)))
      ? ""
      : excelContent(template.cells.get(address));
  const steps: FillStep[] = [];
  let top = 0;
  let letters = 0;
  for (let row = 0; row <= area.bottom; row += 1) {
    const [cells = []] = grid({ ...area, top: row, bottom: row }, content);
    letters += cells.reduce<number>((sum, cell) => sum + String(cell).length + LETTERS_A_CELL, 0);
    if (letters < most && row < area.bottom) continue;
    const block = { ...area, top, bottom: row };
    steps.push({
      letters,
      queue: (sheet) => {
        const range = sheet.getRange(formatAddress(block));
        range.numberFormat = grid(block, (address) => {
          const format = template.formats.get(address);
          return format === undefined ? "General" : FORMATS[format];
        });
        range.formulas = grid(block, content);
      },
    });
    top = row + 1;
    letters = 0;
  }
  return steps;
}
