import type { RowPlan, YearRow } from "../../yearRows/YearRow";
import { LSS_ECONOMY, PROVIDER_ECONOMY, SFB_ECONOMY, TOTAL_ECONOMY } from "../../data/economy";
import type { ByYear } from "../../data/report";

interface Printed {
  computed: string;
  label: string;
  values: ByYear;
  source: string;
}

const PRINTED: readonly Printed[] = [
  {
    computed: "totalBudget",
    label: "Tryckt: budget totalt",
    values: TOTAL_ECONOMY.budget,
    source: `${TOTAL_ECONOMY.source}, rad Budget (KB)`,
  },
  {
    computed: "totalNet",
    label: "Tryckt: nettokostnad totalt",
    values: TOTAL_ECONOMY.netCost,
    source: `${TOTAL_ECONOMY.source}, rad Nettokostnad`,
  },
  {
    computed: "totalDeviation",
    label: "Tryckt: budgetavvikelse totalt",
    values: TOTAL_ECONOMY.deviation,
    source: `${TOTAL_ECONOMY.source}, rad Budgetavvikelse`,
  },
  ...[
    { computed: "sfbDeviation", table: SFB_ECONOMY },
    { computed: "lssDeviation", table: LSS_ECONOMY },
    { computed: "providerDeviation", table: PROVIDER_ECONOMY },
  ].map(({ computed, table }) => ({
    computed,
    label: `Tryckt: budgetavvikelse ${table.name}`,
    values: table.deviation,
    source: `${table.source}, rad Budgetavvikelse`,
  })),
];

const printedKey = (computed: string) => `${computed}Printed`;

const printedRows: readonly YearRow[] = PRINTED.map(({ computed, label, values, source }) => ({
  kind: "row",
  key: printedKey(computed),
  label,
  look: "input",
  format: "whole",
  values,
  change: "none",
  source,
}));

export const control: readonly RowPlan[] = [
  { kind: "band", text: "6  Kontroll: summorna ovan mot utredningens tryckta tal" },
  ...printedRows,
  {
    kind: "row",
    key: "agrees",
    label: "Stämmer med rapporten",
    look: "check",
    format: "whole",
    formula: (column, row) =>
      `=IF(AND(${PRINTED.map(
        ({ computed }) => `${column}${row(computed)}=${column}${row(printedKey(computed))}`,
      ).join(",")}),"Ja","Nej")`,
    change: "none",
    source: "Ja när alla sex tal stämmer till tkr",
  },
  {
    kind: "row",
    key: "partsAgree",
    label: "PA.KOSTNAD = summan av delarna",
    look: "check",
    format: "whole",
    formula: (column, row) =>
      `=IF(ABS(SUM(${column}${row("modelSfb")}:${column}${row("modelProvider")})` +
      `-${column}${row("modelTotal")})<0.00001,"Ja","Nej")`,
    change: "none",
    source: "SFB + LSS + egen regi i avsnitt 2 mot Modell totalt, till öret",
  },
];
