import type { RowPlan, YearRow } from "../../yearRows/YearRow";
import {
  INHABITANTS_ASSUMED,
  INHABITANTS_CHECKED,
  INHABITANTS_SOURCE,
} from "../../data/inhabitants";

const growth = (key: string, label: string, of: string, look: "value" | "total"): YearRow => ({
  kind: "row",
  key,
  label,
  look,
  format: "percent",
  formula: (column, row, before) => `=${column}${row(of)}/${before}${row(of)}-1`,
  from: 2021,
  change: "none",
});

export const change: readonly RowPlan[] = [
  { kind: "band", text: "8  Förändring mellan åren och kostnad per invånare" },
  {
    kind: "row",
    key: "bookedStep",
    label: "Bokfört totalt: förändring mot året före, tkr",
    look: "value",
    format: "whole",
    formula: (column, row, before) =>
      `=${column}${row("bookedTotal")}-${before}${row("bookedTotal")}`,
    from: 2021,
    change: "none",
  },
  growth("bookedSfbGrowth", "Bokfört SFB, %", "bookedSfb", "value"),
  growth("bookedLssGrowth", "Bokfört LSS, %", "bookedLss", "value"),
  growth("bookedTotalGrowth", "Bokfört totalt, %", "bookedTotal", "total"),
  growth("modelTotalGrowth", "Modell totalt, %", "modelTotal", "value"),
  {
    kind: "row",
    key: "inhabitants",
    label: "Invånare i Malmö den 31 december",
    look: "assumption",
    lookByYear: { 2024: "input", 2025: "input" },
    format: "whole",
    values: { ...INHABITANTS_ASSUMED, ...INHABITANTS_CHECKED },
    change: "none",
    source: INHABITANTS_SOURCE,
  },
  {
    kind: "row",
    key: "perInhabitant",
    label: "Bokförd nettokostnad, kr per invånare",
    look: "value",
    format: "whole",
    formula: (column, row) =>
      `=IF(${column}${row("inhabitants")}="","",` +
      `${column}${row("bookedTotal")}*1000/${column}${row("inhabitants")})`,
    change: "none",
    source:
      "Annat mått än Koladas på bladet Jämförelse: Kolada fördelar även overhead; stäm inte av dem mot varandra",
  },
];
