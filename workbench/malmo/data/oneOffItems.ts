import { SECTION, type ByYear } from "./report";

/** Known items of the SFB net cost that are not the year's own volume, tkr, cost positive. */
export interface OneOffItem {
  label: string;
  source: string;
  /** `assumption` where the report gives only an approximate figure. */
  status: "input" | "assumption";
  values: ByYear;
}

export const LATE_INVOICES: OneOffItem = {
  label: "Sena fakturor för 2023, bokförda 2024",
  source: `${SECTION.sfb} och 6: ”cirka 10 miljoner kronor”. Dras inte av 2023: 399 antas vara det då kända antalet`,
  status: "assumption",
  values: { 2024: 10000 },
};

export const REPAYMENT: OneOffItem = {
  label: "Återbetalning från Försäkringskassan 2025",
  source: `${SECTION.sfb}: ”återbetalningar från Försäkringskassan om totalt 4,6 miljoner kronor”`,
  status: "input",
  values: { 2025: -4600 },
};

export const MIGRATION_GRANT: OneOffItem = {
  label: "Statsbidrag från Migrationsverket",
  source: `${SECTION.sfb}: intäkter om ”drygt 1 miljon kronor per år” ingår i nettokostnaden; 1 000 tkr är antaget`,
  status: "assumption",
  values: { 2020: -1000, 2021: -1000, 2022: -1000, 2023: -1000, 2024: -1000, 2025: -1000 },
};
