import type { SheetPlan } from "../../../sheets/update/sheetPlan";
import { formatAddress, parseAddress } from "../../workbook/address";
import type { AddedSheet, WorkbookPort } from "../../workbook/port";
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

/**
 * Formulas anywhere in the workbook that point at cells of ours whose rows move or go when the sheets are
 * written again: they are not moved along, as they would be if the user moved the rows. Nothing is read
 * where no row does.
 */
export async function pointingFormulas(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  sheets: readonly AddedSheet[],
): Promise<readonly Pointing[]> {
  if (plans.every(({ shifted }) => shifted.size === 0)) return [];
  const found = await Promise.all(
    sheets.map(async ({ id, name }) => {
      const own = plans.find(({ update }) => update.id === id)?.update.before.cells;
      const { formulas } = await port.read({ sheet: name, address: "A:XFD" });
      return formulas.flatMap((cells, row) =>
        cells.flatMap((formula, column): Pointing[] => {
          if (typeof formula !== "string" || !formula.startsWith("=")) return [];
          const at = formatAddress({ top: row, left: column, bottom: row, right: column });
          if (own?.has(at) === true) return [];
          const [to] = (formula.replace(TEXT, "").match(REFERENCE) ?? []).flatMap(
            (reference) => lostOf(reference, name, plans) ?? [],
          );
          return to === undefined
            ? []
            : [{ from: showReference({ sheet: name, address: at }), to }];
        }),
      );
    }),
  );
  return found.flat();
}
