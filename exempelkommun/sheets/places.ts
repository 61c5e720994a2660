import { exampleCases } from "../../src/cases/examples/exampleCases";
import { accounts } from "../data/accounts";
import { ledger } from "../data/ledger";

const outturnTop = 4 + 2 + accounts.volumes.length + 1;
const outturnTotal = outturnTop + accounts.outturn.length;
const budgetTop = outturnTotal + 2;
const budgetTotal = budgetTop + accounts.budget.length;

/** Where the years stand on the sheet `Bokslut`. */
export const ACCOUNTS = {
  sheet: "Bokslut",
  heading: 4,
  volumesTop: 6,
  ...{ outturnTop, outturnTotal, budgetTop, budgetTotal },
  cells: `A4:F${budgetTotal + 1}`,
} as const;

/** The list, as the template `Ärenden` has it: 19 columns from its row of headings. */
export const CASES = { sheet: "Ärenden", cells: `A4:S${4 + exampleCases.length - 1}` } as const;

/** Invoices and claims: their headings stand in the fourth row. */
export const INVOICES = { sheet: "Fakturor", heading: 4, last: "G" } as const;
export const CLAIMS = { sheet: "Sjuklön", heading: 4 } as const;

const monthsTop = 4 + 2;
const monthsTotal = monthsTop + ledger.outturn.length;
const plannedTop = monthsTotal + 3;
const plannedTotal = plannedTop + ledger.budget.length;

/** Where the months stand on the sheet `Huvudbok`. */
export const LEDGER = {
  sheet: "Huvudbok",
  heading: 4,
  ...{ outturnTop: monthsTop, outturnTotal: monthsTotal },
  ...{ budgetTop: plannedTop, budgetTotal: plannedTotal },
  cells: `A4:M${plannedTotal}`,
} as const;
