import { columnLetters } from "../../../sheets/builder/columnLetters";
import { COLOURS } from "../../../sheets/builder/looks";
import { placeYearRows } from "../yearRows/placeYearRows";
import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { RowFinder, RowPlan } from "../yearRows/YearRow";
import {
  COMPARISON_YEARS,
  KOLADA,
  LSS_OCTOBER,
  SFB_OCTOBER,
  type ComparisonTable,
} from "../data/comparison";
import { placeHead } from "../../../sheets/builder/placeHead";

const HEAD_ROW = 4;

const tableRows = (table: ComparisonTable): RowPlan[] => [
  { kind: "band", text: table.heading },
  ...table.rows.map(({ area, values }): RowPlan => ({
    kind: "row",
    key: `${table.key}${area}`,
    label: area,
    look: "input",
    format: "whole",
    values,
    source: table.source,
  })),
];

const perInhabitantGap: RowPlan = {
  kind: "row",
  key: "koladaGap",
  label: "Malmö mot riket, kr per invånare",
  look: "total",
  format: "whole",
  formula: (column, row) => `=${column}${row("koladaMalmö")}-${column}${row("koladaRiket")}`,
  change: "none",
  source: "Minus: Malmö ligger under riket. Annat mått än nämndens nettokostnad på bladet Kostnad",
};

/** Malmö beside the country, Skåne, Göteborg and Lund, as in the report. */
export function jamforelse(): SheetBuilder {
  const sheet = new SheetBuilder("Jämförelse", {
    widths: [312, 84, 84, 84, 84, 84, 96, 96, 620],
    frozenRows: HEAD_ROW,
    rows: 60,
  });
  placeHead(
    sheet,
    "Malmö jämfört med riket, Skåne, Göteborg och Lund 2020–2024",
    "Utredningens jämförelsetabeller. Uppgifterna för 2025 var inte publicerade när utredningen skrevs.",
  );
  sheet.put(`A${HEAD_ROW}`, "Område", "headLeft");
  COMPARISON_YEARS.forEach((year, index) => {
    sheet.put(`${columnLetters(index + 1)}${HEAD_ROW}`, year, "head", "year");
  });
  sheet.put(`G${HEAD_ROW}`, "Förändring 2020–2024", "head");
  sheet.put(`H${HEAD_ROW}`, "Förändring %", "head");
  sheet.put(`I${HEAD_ROW}`, "Källa och förklaring", "headLeft");
  sheet.height(HEAD_ROW, 38);
  const row = placeYearRows(sheet, { years: COMPARISON_YEARS, firstRow: HEAD_ROW + 1 }, [
    ...tableRows(KOLADA),
    perInhabitantGap,
    ...tableRows(SFB_OCTOBER),
    ...tableRows(LSS_OCTOBER),
    { kind: "space", key: "chart", rows: 16 },
  ]);
  placeChart(sheet, row);
  return sheet;
}

function placeChart(sheet: SheetBuilder, row: RowFinder): void {
  const years = (at: number) => `B${at}:F${at}`;
  sheet.charts.push({
    id: "jamforelse-kolada",
    kind: "line",
    title: "Kostnad per invånare enligt Kolada (kr)",
    labels: years(HEAD_ROW),
    series: KOLADA.rows.map(({ area }, index) => ({
      range: years(row(`kolada${area}`)),
      label: area,
      colour: COLOURS.series[index] ?? COLOURS.ink,
    })),
    at: { col: 0, row: row("chart") - 1, x: 4, y: 10 },
    size: { width: 720, height: 320 },
    axis: { x: "År", y: "Kronor per invånare", min: 0 },
  });
}
