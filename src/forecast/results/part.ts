/** The parts of the municipality's cost, in the order of the tables. */
export const parts = [
  { id: "sfb", label: "SFB" },
  { id: "lss", label: "LSS" },
  { id: "provider", label: "Egen regi" },
  { id: "sickPay", label: "Sjuklön" },
  { id: "oneOffs", label: "Kända poster" },
] as const;

export type PartId = (typeof parts)[number]["id"];
