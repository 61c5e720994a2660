import type { TablePlan } from "../../sheets/builder/tablePlan";

/** Lines between the rows and nothing more: the template has looks of its own. */
const LOOK = {
  ...{ hasFilters: false, bandedRows: false, bandedColumns: false, firstColumn: false },
  ...{ lastColumn: false, numberOfHeaders: 1, automaticAutofill: false },
  styleId: "TableStyleLight1",
};

/** A table as the spreadsheet defines it, in saved data and in its command. */
export function tableDefinition({ totals = false }: TablePlan): Record<string, unknown> {
  return { ...LOOK, totalRow: totals };
}
