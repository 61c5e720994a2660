import type { RowPlan } from "../../yearRows/YearRow";
import { HEAD_ROW } from "./layout";

export const model: readonly RowPlan[] = [
  { kind: "band", text: "2  Modellens kostnad på utfallets volymer (kostnad är positiv)" },
  {
    kind: "row",
    key: "rate",
    label: "Schablonbelopp, kr per timme",
    look: "value",
    format: "kronor",
    formula: (column) => `=PA.SCHABLON(${column}$${HEAD_ROW})`,
    source: "PA.SCHABLON: 5 § förordningen (1993:1091) om assistansersättning",
  },
  {
    kind: "row",
    key: "modelSfb",
    label: "SFB: personer × 20 timmar × dagar/7 × schablon",
    look: "value",
    format: "whole",
    formula: (column, row) => `=PA.SFB(${column}$${HEAD_ROW},${column}${row("persons")})/1000`,
    source: "PA.SFB: 51 kap. 22 § socialförsäkringsbalken, kommunens 20 timmar per vecka",
  },
  {
    kind: "row",
    key: "modelLss",
    label: "LSS: timmar × schablon",
    look: "value",
    format: "whole",
    formula: (column, row) => `=PA.LSS(${column}$${HEAD_ROW},${column}${row("hours")})/1000`,
    source: "PA.LSS: 9 § 2 LSS; Malmö ersätter LSS-timmen med schablonen (Malmöutredningen 8.3)",
  },
  {
    kind: "row",
    key: "modelProvider",
    label: "Egen regi: underskott enligt bokslutet",
    look: "value",
    format: "whole",
    formula: (column, row) => `=-${column}${row("providerNet")}`,
    source:
      "Bokfört belopp från avsnitt 5: egen regi modelleras inte här, skillnaden blir därför noll",
  },
  {
    kind: "row",
    key: "modelTotal",
    label: "Modell totalt",
    look: "total",
    format: "whole",
    formula: (column, row) =>
      `=PA.KOSTNAD(${column}$${HEAD_ROW},${column}${row("persons")},${column}${row("hours")},0,` +
      `${column}${row("modelProvider")}*1000)/1000`,
    source:
      "PA.KOSTNAD: summan av delarna; sjuklön 0, den ingår redan i bokförda LSS (Malmöutredningen 8.2)",
  },
];
