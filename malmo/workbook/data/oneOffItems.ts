import { malmoKnownItems, malmoStateGrants } from "../../figures/malmoKnownItems";
import { SECTION, type ByYear, YEARS } from "./report";

const [late, repaid] = malmoKnownItems;

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
  values: { [late.year]: late.more },
};

export const REPAYMENT: OneOffItem = {
  label: "Återbetalning från Försäkringskassan 2025",
  source: `${SECTION.sfb}: ”återbetalningar från Försäkringskassan om totalt 4,6 miljoner kronor”`,
  status: "input",
  values: { [repaid.year]: repaid.more },
};

export const MIGRATION_GRANT: OneOffItem = {
  label: "Statsbidrag från Migrationsverket",
  source: `${SECTION.sfb}: intäkter om ”drygt 1 miljon kronor per år” ingår i nettokostnaden; 1 000 tkr är antaget`,
  status: "assumption",
  values: Object.fromEntries(YEARS.map((year) => [year, -malmoStateGrants])),
};
