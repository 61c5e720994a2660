import { malmoKnownItems, malmoStateGrants } from "../figures/malmoKnownItems";
import { malmoReport } from "../figures/malmoReport";
import type { HistoryYear } from "../../src/forecast/base/historyYear";

const TKR = 1000;

/** Known items of SFB in a year, tkr; the state grants are in every year's outturn. */
function knownSfb(year: number): number {
  const items = malmoKnownItems.filter((item) => item.year === year);
  return items.reduce((sum, { more }) => sum + more, -malmoStateGrants);
}

const [lateInvoices] = malmoKnownItems;

/** Late invoices, where they were booked and in the year they are for, kr. */
function late(year: number): Pick<HistoryYear, "lateSfb" | "laterSfb"> {
  const amount = lateInvoices.more * TKR;
  if (year === lateInvoices.year) return { lateSfb: amount };
  return year === lateInvoices.ownYear ? { laterSfb: amount } : {};
}

/** Malmö's volumes, outturns and budgets 2020–2025 (`malmoReport`); known items of SFB: 8.1. */
export const malmoHistory: readonly HistoryYear[] = malmoReport.map(({ year, sfb, lss }) => ({
  year,
  sfbPersons: sfb.persons,
  budgetPersons: sfb.budgetPersons,
  lssHours: lss.hours,
  budgetHours: lss.budgetHours,
  outturnSfb: sfb.cost * TKR,
  budgetSfb: sfb.budget * TKR,
  outturnLss: lss.cost * TKR,
  budgetLss: lss.budget * TKR,
  knownSfb: knownSfb(year) * TKR,
  ...late(year),
}));
