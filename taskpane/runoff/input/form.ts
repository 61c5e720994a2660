/** How the cells that are read stand, and what they mean. */
export const forms = [
  { key: "cumulative", text: "Triangel, kumulativ" },
  { key: "incremental", text: "Triangel, belopp per kolumn" },
  { key: "invoicesByMonth", text: "Fakturalista, per månad" },
  { key: "invoicesByYear", text: "Fakturalista, per år" },
] as const;

export type Form = (typeof forms)[number]["key"];

export const units = [
  { key: "kr", text: "kronor" },
  { key: "personer", text: "personer" },
] as const;

export type Unit = (typeof units)[number]["key"] | "tusen dollar";
