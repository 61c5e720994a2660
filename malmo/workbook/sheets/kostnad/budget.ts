import type { RowPlan, YearRow } from "../../yearRows/YearRow";
import { LSS_ECONOMY, PROVIDER_ECONOMY, SFB_ECONOMY, type EconomyTable } from "../../data/economy";
import { HEAD_ROW } from "./layout";

const PARTS: readonly { key: string; table: EconomyTable }[] = [
  { key: "sfb", table: SFB_ECONOMY },
  { key: "lss", table: LSS_ECONOMY },
  { key: "provider", table: PROVIDER_ECONOMY },
];

const deviation = (key: string) => (column: string, row: (key: string) => number) =>
  `=${column}${row(`${key}Budget`)}+${column}${row(`${key}Net`)}`;

function partRows({ key, table }: { key: string; table: EconomyTable }): YearRow[] {
  return [
    {
      kind: "row",
      key: `${key}Budget`,
      label: `${table.name}: budget (kommunbidrag)`,
      look: "input",
      format: "whole",
      values: table.budget,
      source: `${table.source}, rad Budget (KB)`,
    },
    {
      kind: "row",
      key: `${key}Net`,
      label: `${table.name}: nettokostnad`,
      look: "input",
      format: "whole",
      values: table.netCost,
      source: `${table.source}, rad Nettokostnad`,
    },
    {
      kind: "row",
      key: `${key}Deviation`,
      label: `${table.name}: budgetavvikelse`,
      look: "total",
      format: "whole",
      formula: deviation(key),
      change: "none",
      source: "Budget + nettokostnad; minus är överskriden budget",
    },
  ];
}

const sumOf = (what: "Budget" | "Net") => (column: string, row: (key: string) => number) =>
  `=SUM(${PARTS.map(({ key }) => `${column}${row(key + what)}`).join(",")})`;

export const budget: readonly RowPlan[] = [
  {
    kind: "band",
    text: "5  Budget och utfall med utredningens tecken (nettokostnad är negativ)",
  },
  ...PARTS.flatMap(partRows),
  {
    kind: "row",
    key: "totalBudget",
    label: "Totalt: budget",
    look: "value",
    format: "whole",
    formula: sumOf("Budget"),
    source: "Summan av de tre delarna",
  },
  {
    kind: "row",
    key: "totalNet",
    label: "Totalt: nettokostnad",
    look: "value",
    format: "whole",
    formula: sumOf("Net"),
    source: "Summan av de tre delarna",
  },
  {
    kind: "row",
    key: "totalDeviation",
    label: "Totalt: budgetavvikelse",
    look: "total",
    format: "whole",
    formula: deviation("total"),
    change: "none",
    source: "Budget + nettokostnad; minus är överskriden budget",
  },
  {
    kind: "row",
    key: "modelBudgetSfb",
    label: "Modell på budgeterade personer, SFB",
    look: "value",
    format: "whole",
    formula: (column, row) =>
      `=PA.SFB(${column}$${HEAD_ROW},${column}${row("personsBudget")})/1000`,
    source: "PA.SFB på budgetens antal: visar om budgeten räcker till sin egen volym",
  },
  {
    kind: "row",
    key: "modelBudgetLss",
    label: "Modell på budgeterade timmar, LSS",
    look: "value",
    format: "whole",
    formula: (column, row) => `=PA.LSS(${column}$${HEAD_ROW},${column}${row("hoursBudget")})/1000`,
    source: "PA.LSS på budgetens timmar",
  },
];
