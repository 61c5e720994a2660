import type { ColumnSpec } from "../../labelled/tableColumns";
import { CASE_NAMES } from "../list/caseColumns";

export type InvoiceColumn =
  | ("case" | "month" | "through" | "amount" | "hours" | "law" | "kind")
  | ("assistant" | "wage" | "sickHours" | "weeklyHours" | "periods")
  | ("holidayPay" | "contributions" | "agreement");

const column = (
  id: InvoiceColumn,
  required: boolean,
  ...names: ColumnSpec<InvoiceColumn>["names"]
): ColumnSpec<InvoiceColumn> => ({ id, names, required });

/** The columns of invoices, in any order; the last of them are those of claims for sick pay. */
export const invoiceColumns: readonly ColumnSpec<InvoiceColumn>[] = [
  column("case", true, ...CASE_NAMES),
  column(
    "month",
    true,
    ...(["Månad", "Avser", "Avser månad", "Period", "Assistansmånad", "Avser period"] as const),
    ...(["Redovisningsmånad", "Avseende", "Avser månaden"] as const),
    ...(["Från", "Fr.o.m.", "Period från", "Period fr.o.m.", "Avser från"] as const),
  ),
  column(
    "through",
    false,
    ...(["Till", "T.o.m.", "Period till", "Period t.o.m.", "Avser till", "Period slut"] as const),
  ),
  column(
    "amount",
    true,
    ...(["Belopp", "Kronor", "Kr", "Fakturerat", "Fakturerat belopp", "Kostnad", "Summa"] as const),
    ...(["Belopp kr", "Belopp i kr", "Belopp i kronor", "Att betala", "Fakturabelopp"] as const),
  ),
  column("hours", false, "Timmar", "Antal timmar", "Tim", "Assistanstimmar", "Utförda timmar"),
  column("law", false, "Lagrum", "Lag"),
  column("kind", false, "Slag", "Fakturaslag"),
  column("assistant", false, "Assistent", "Anställd"),
  column("wage", false, "Timlön", "Lön per timme"),
  column("sickHours", false, "Sjuktimmar", "Sjuka timmar"),
  column("weeklyHours", false, "Veckotimmar", "Timmar per vecka", "Timmar/vecka"),
  column("periods", false, "Sjukperioder", "Antal sjukperioder", "Perioder"),
  column("holidayPay", false, "Semesterersättning"),
  column("contributions", false, "Avgifter", "Arbetsgivaravgifter", "Sociala avgifter"),
  column("agreement", false, "Avtal", "Avtalskostnader", "Avtalsförsäkring"),
];
