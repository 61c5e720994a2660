/** How the cells that are read stand, and what they mean. */
export const forms = [
  { key: "cumulative", text: "Triangel, kumulativ" },
  { key: "incremental", text: "Triangel, belopp per kolumn" },
  { key: "invoicesByMonth", text: "Fakturalista, per månad" },
  { key: "invoicesByYear", text: "Fakturalista, per år" },
] as const;

export type Form = (typeof forms)[number]["key"];

export type Unit = "kr" | "personer" | "tusen dollar";

/** What the cells' values are; money is calculated in kronor. */
export const units = [
  { key: "kr", text: "kronor (kr)" },
  { key: "tkr", text: "tusen kronor (tkr)" },
  { key: "mnkr", text: "miljoner kronor (mnkr)" },
  { key: "personer", text: "personer" },
] as const;

export type CellUnit = (typeof units)[number]["key"];

export const signs = [
  { key: "plus", text: "plus" },
  { key: "minus", text: "minus" },
] as const;

export type CellSign = (typeof signs)[number]["key"];
