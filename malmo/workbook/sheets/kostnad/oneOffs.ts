import type { RowPlan, YearRow } from "../../yearRows/YearRow";
import { LATE_INVOICES, MIGRATION_GRANT, REPAYMENT, type OneOffItem } from "../../data/oneOffItems";

const itemRow = (key: string, item: OneOffItem): YearRow => ({
  kind: "row",
  key,
  label: item.label,
  look: item.status,
  format: "whole",
  values: item.values,
  change: "none",
  source: item.source,
});

/** The items lie in rows under one another, so that one SUM takes them in. */
const itemSum = (column: string, row: (key: string) => number) =>
  `SUM(${column}${row("lateInvoices")}:${column}${row("migrationGrant")})`;

export const oneOffs: readonly RowPlan[] = [
  { kind: "band", text: "4  Kända engångsposter inlagda i modellen (kostnad är positiv)" },
  itemRow("lateInvoices", LATE_INVOICES),
  itemRow("repayment", REPAYMENT),
  itemRow("migrationGrant", MIGRATION_GRANT),
  {
    kind: "row",
    key: "adjustedSfb",
    label: "Modell SFB med engångsposter",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("modelSfb")}+${itemSum(column, row)}`,
    change: "none",
    source: "Modellens SFB-kostnad plus de tre posterna ovan",
  },
  {
    kind: "row",
    key: "adjustedDifferenceSfb",
    label: "Modell − bokfört, SFB, med engångsposter",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("adjustedSfb")}-${column}${row("bookedSfb")}`,
    change: "none",
  },
  {
    kind: "row",
    key: "adjustedShareSfb",
    label: "Modell − bokfört, SFB, med engångsposter, %",
    look: "value",
    format: "percent2",
    formula: (column, row) =>
      `=${column}${row("adjustedDifferenceSfb")}/${column}${row("bookedSfb")}`,
    change: "none",
  },
  {
    kind: "row",
    key: "adjustedTotal",
    label: "Modell totalt med engångsposter",
    look: "total",
    format: "whole",
    formula: (column, row) => `=${column}${row("modelTotal")}+${itemSum(column, row)}`,
    change: "none",
  },
  {
    kind: "row",
    key: "adjustedDifferenceTotal",
    label: "Modell − bokfört, totalt, med engångsposter",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("adjustedTotal")}-${column}${row("bookedTotal")}`,
    change: "none",
  },
  {
    kind: "row",
    key: "adjustedShareTotal",
    label: "Modell − bokfört, totalt, med engångsposter, %",
    look: "value",
    format: "percent2",
    formula: (column, row) =>
      `=${column}${row("adjustedDifferenceTotal")}/${column}${row("bookedTotal")}`,
    change: "none",
  },
];
