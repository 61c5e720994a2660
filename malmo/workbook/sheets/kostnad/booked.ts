import type { RowPlan, YearRow } from "../../yearRows/YearRow";

const PARTS = [
  { part: "Sfb", name: "SFB", net: "sfbNet" },
  { part: "Lss", name: "LSS", net: "lssNet" },
  { part: "Provider", name: "Egen regi", net: "providerNet" },
  { part: "Total", name: "totalt", net: "totalNet" },
] as const;

const booked: readonly YearRow[] = PARTS.map(({ part, name, net }) => ({
  kind: "row",
  key: `booked${part}`,
  label: part === "Total" ? "Bokfört totalt" : `Bokfört: ${name}`,
  look: part === "Total" ? "total" : "value",
  format: "whole",
  formula: (column, row) => `=-${column}${row(net)}`,
  source:
    part === "Sfb" ? "Nettokostnaden i avsnitt 5 med omvänt tecken, så att kostnad är positiv" : "",
}));

const COMPARED = PARTS.filter(({ part }) => part !== "Provider");

const difference: readonly YearRow[] = COMPARED.map(({ part, name }) => ({
  kind: "row",
  key: `difference${part}`,
  label: `Modell − bokfört, ${name}`,
  look: part === "Total" ? "total" : "value",
  format: "whole",
  formula: (column, row) => `=${column}${row(`model${part}`)}-${column}${row(`booked${part}`)}`,
  change: "none",
  source: part === "Sfb" ? "Plus: modellen ligger över bokslutet. Minus: under" : "",
}));

const share: readonly YearRow[] = COMPARED.map(({ part, name }) => ({
  kind: "row",
  key: `share${part}`,
  label: `Modell − bokfört, ${name}, %`,
  look: part === "Total" ? "total" : "value",
  format: "percent2",
  formula: (column, row) =>
    `=${column}${row(`difference${part}`)}/${column}${row(`booked${part}`)}`,
  change: "none",
  source:
    part === "Sfb"
      ? "Andel av det bokförda. De kända engångsposterna i avsnitt 4 förklarar det mesta"
      : "",
}));

export const bookedAgainstModel: readonly RowPlan[] = [
  { kind: "band", text: "3  Bokfört mot modell (kostnad är positiv)" },
  ...booked,
  ...difference,
  ...share,
  { kind: "space", key: "charts", rows: 15 },
];
