import type { RowPlan, YearRow } from "../../yearRows/YearRow";
import * as flows from "../../data/flows";
import { LSS_PERSONS, PROVIDER_PERSONS } from "../../data/volumes";

const flowRow = (flow: flows.Flow): YearRow => ({
  kind: "row",
  key: flow.key,
  label: flow.label,
  look: "input",
  format: "whole",
  values: flow.values,
  change: "none",
  source: flows.FLOWS_SOURCE,
});

const netRow = (key: string, label: string, joined: string, left: string): YearRow => ({
  kind: "row",
  key,
  label,
  look: "total",
  format: "whole",
  formula: (column, row) => `=${column}${row(joined)}-${column}${row(left)}`,
  from: flows.FLOWS_FROM,
  change: "none",
  source: "Nya minus avslutade; utredningens tabell börjar 2022",
});

export const volumeDetail: readonly RowPlan[] = [
  { kind: "band", text: "7  Volymer: avvikelse, timmar per brukare och flöden" },
  {
    kind: "row",
    key: "personsDeviation",
    label: "Personer SFB: budget − utfall",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("personsBudget")}-${column}${row("persons")}`,
    change: "none",
    source: "Minus är fler personer än budgeterat",
  },
  {
    kind: "row",
    key: "hoursDeviation",
    label: "Timmar LSS: budget − utfall",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("hoursBudget")}-${column}${row("hours")}`,
    change: "none",
    source: "Minus är fler timmar än budgeterat",
  },
  {
    kind: "row",
    key: "hoursGrowth",
    label: "Timmar LSS: ökning mellan åren, %",
    look: "value",
    format: "percent",
    formula: (column, row, before) => `=${column}${row("hours")}/${before}${row("hours")}-1`,
    from: 2021,
    change: "none",
  },
  {
    kind: "row",
    key: "lssPersons",
    label: "Brukare LSS, snitt per månad",
    look: "input",
    format: "whole",
    ...LSS_PERSONS,
  },
  {
    kind: "row",
    key: "hoursPerPerson",
    label: "Timmar per LSS-brukare och månad",
    look: "value",
    format: "whole",
    formula: (column, row) => `=${column}${row("hours")}/${column}${row("lssPersons")}/12`,
    source: "Timmar / brukare / 12; samma tal som i utredningens diagram (8.2)",
  },
  {
    kind: "row",
    key: "providerPersons",
    label: "Brukare i egen regi, snitt per månad",
    look: "input",
    format: "whole",
    ...PROVIDER_PERSONS,
  },
  flowRow(flows.FROM_LSS),
  flowRow(flows.FROM_LSS_CHILDREN),
  flowRow(flows.NEW_CASES),
  flowRow(flows.NEW_CHILDREN),
  flowRow(flows.ENDED_CASES),
  flowRow(flows.ENDED_CHILDREN),
  netRow("netInflow", "Nettoinflöde SFB", flows.NEW_CASES.key, flows.ENDED_CASES.key),
  netRow("netInflowChildren", "   varav barn", flows.NEW_CHILDREN.key, flows.ENDED_CHILDREN.key),
];
