import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import type { CellNow, SheetNow } from "../../sheets/update/sheetNow";
import { formatAddress } from "./address";
import type { WorkbookPort } from "./port";
import { areaOf } from "./templateArea";

/** Rows and columns beyond the templates' own, in which what the user has put beside them is found. */
const BESIDE = { rows: 40, columns: 12 } as const;

/** What a sheet holds now, as far as any of the templates reaches and somewhat beyond. */
export async function readSheetNow(
  port: WorkbookPort,
  sheet: string,
  templates: readonly SheetTemplate[],
): Promise<SheetNow> {
  let [bottom, right] = [0, 0];
  for (const { cells, looks } of templates) {
    for (const address of [...cells.keys(), ...looks.keys()]) {
      const area = areaOf(address);
      bottom = Math.max(bottom, area.bottom);
      right = Math.max(right, area.right);
    }
  }
  const area = { top: 0, left: 0, bottom: bottom + BESIDE.rows, right: right + BESIDE.columns };
  const { values, formulas } = await port.read({ sheet, address: formatAddress(area) });
  const now = new Map<string, CellNow>();
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      if (formula === null || formula === "") return;
      const address = formatAddress({ top: row, left: column, bottom: row, right: column });
      now.set(address, { value: values[row]?.[column] ?? null, formula });
    }),
  );
  return now;
}
