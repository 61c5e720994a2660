import { exampleInvoices } from "../../src/cases/examples/exampleInvoices";
import type { Cell } from "../../src/labelled/cell";
import { hourlyRate } from "../../src/rules/hourlyRate";

const [CASE, LAW, MONTH] = [0, 1, 2];
const STATE = "Försäkringskassan";
/** Who invoices what LSS gives. */
const PROVIDERS: Readonly<Record<string, string>> = { K17: "Privat utförare" };
const OWN = "Kommunens egen regi";
/** Invoices that came long after the month they are for: by case and month, the month they were booked. */
const LATE: Readonly<Record<string, string>> = {
  "K14 2024-03": "2024-09",
  "K14 2024-04": "2024-09",
  "K14 2024-05": "2024-09",
  "K13 2024-09": "2025-01",
  "K13 2024-10": "2025-01",
  "K18 2025-10": "2026-01",
};

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** Two years of invoices for the made-up list, with who sent each and when it was booked. */
export function invoices(): readonly (readonly Cell[])[] {
  const [headings = [], ...rows] = exampleInvoices((period) => hourlyRate(period));
  return [
    [...headings, "Avsändare", "Bokförd"],
    ...rows.map((row): readonly Cell[] => {
      const name = String(row[CASE]);
      const month = String(row[MONTH]);
      const sender = row[LAW] === "SFB" ? STATE : (PROVIDERS[name] ?? OWN);
      return [...row, sender, LATE[`${name} ${month}`] ?? nextMonth(month)];
    }),
  ];
}
