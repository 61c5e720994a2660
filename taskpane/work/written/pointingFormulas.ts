import type { SheetPlan } from "../../../sheets/update/sheetPlan";
import { formatAddress, parseAddress } from "../../workbook/address";
import { type AddedSheet, isWorkbookError, type WorkbookPort } from "../../workbook/port";
import { parseReference, showReference } from "../../workbook/reference";

/** A formula of the user's, and the cell of ours that it points at, which holds another thing afterwards. */
export interface Pointing {
  /** "Blad2!B4". */
  readonly from: string;
  /** "Antaganden!B7". */
  readonly to: string;
}

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?<![\p{L}\p{N}_.'!$])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(!])/giu;

/** The cell that a reference loses: one that it holds, and that stands outside it afterwards. */
function lostOf(reference: string, sheet: string, plans: readonly SheetPlan[]): string | undefined {
  const parsed = parseReference(reference);
  const area = parsed && parseAddress(parsed.address);
  const named = (parsed?.sheet ?? sheet).toLowerCase();
  const plan = plans.find(({ update }) => update.name.toLowerCase() === named);
  if (area === undefined || plan === undefined) return undefined;
  const holds = (address: string): boolean => {
    const cell = parseAddress(address);
    if (cell === undefined) return false;
    const isRow = cell.top >= area.top && cell.top <= area.bottom;
    return isRow && cell.left >= area.left && cell.left <= area.right;
  };
  const lost = [...plan.shifted].find(
    ([address, to]) => holds(address) && (to === undefined || !holds(to)),
  );
  return lost && showReference({ sheet: plan.update.name, address: lost[0] });
}

/** What rows that move leave behind. */
export interface LeftBehind {
  readonly pointing: readonly Pointing[];
  /** Sheets whose formulas could not be read, as one that is too large for Excel to tell. */
  readonly unread: readonly string[];
}

/** The formulas of a sheet that point at what moves or goes; undefined where it cannot be read. */
async function pointingFrom(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  { id, name }: AddedSheet,
): Promise<readonly Pointing[] | undefined> {
  const own = plans.find(({ update }) => update.id === id)?.update.before.cells;
  try {
    const { formulas } = await port.read({ sheet: name, address: "A:XFD" });
    return formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column): Pointing[] => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        const at = formatAddress({ top: row, left: column, bottom: row, right: column });
        if (own?.has(at) === true) return [];
        const [to] = (formula.replace(TEXT, "").match(REFERENCE) ?? []).flatMap(
          (reference) => lostOf(reference, name, plans) ?? [],
        );
        return to === undefined ? [] : [{ from: showReference({ sheet: name, address: at }), to }];
      }),
    );
  } catch (error) {
    if (!isWorkbookError(error)) throw error;
    return undefined;
  }
}

/**
 * Formulas anywhere in the workbook that point at cells of ours whose rows move or go when the sheets are
 * written again: they are not moved along, as they would be if the user moved the rows. Nothing is read
 * where no row does.
 */
export async function pointingFormulas(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  sheets: readonly AddedSheet[],
): Promise<LeftBehind> {
  if (plans.every(({ shifted }) => shifted.size === 0)) return { pointing: [], unread: [] };
  const read = await Promise.all(
    sheets.map(async (sheet) => ({ sheet, found: await pointingFrom(port, plans, sheet) })),
  );
  return {
    pointing: read.flatMap(({ found }) => found ?? []),
    unread: read.filter(({ found }) => found === undefined).map(({ sheet }) => sheet.name),
  };
}
