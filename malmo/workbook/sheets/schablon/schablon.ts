import { COLOURS } from "../../../../sheets/builder/looks";
import { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { placeHead } from "../../../../sheets/builder/placeHead";
import { placeFullTime } from "./fullTime";
import { CHART_ROW, FIRST_YEAR, HEAD_ROW, LAST_DECIDED, LAST_YEAR, rowOf } from "./layout";
import { placeSeries } from "./series";
import { placeWageGap } from "./wageGap";

/** The schablon since 2007: growth, fixed prices, forecast, wages and full-time hours. */
export function schablon(): SheetBuilder {
  const sheet = new SheetBuilder("Schablon", {
    widths: [292, 108, 132, 108, 140, 110, 160, 84, 690],
    frozenRows: HEAD_ROW,
    rows: 90,
  });
  placeHead(
    sheet,
    `Schablonbeloppet ${FIRST_YEAR}–${LAST_YEAR}: utveckling, fasta priser och lönegap`,
    `Beslutade belopp till och med ${LAST_DECIDED}, därefter prognos med en uppräkning som du väljer. Kronor per timme.`,
  );
  sheet.put("E3", "Prognos", "forecast");
  placeSeries(sheet);
  placeChart(sheet);
  placeWageGap(sheet);
  placeFullTime(sheet);
  return sheet;
}

function placeChart(sheet: SheetBuilder): void {
  const column = (letter: string) =>
    `${letter}${rowOf(FIRST_YEAR)}:${letter}${rowOf(LAST_DECIDED)}`;
  sheet.charts.push({
    id: "schablon-serie",
    kind: "line",
    title: "Schablonbelopp i löpande och fasta priser (kr per timme)",
    labels: column("A"),
    series: [
      { range: column("B"), label: "Löpande priser", colour: COLOURS.booked },
      { range: column("F"), label: "Fasta priser", colour: COLOURS.model },
    ],
    at: { col: 0, row: CHART_ROW - 1, x: 4, y: 10 },
    size: { width: 860, height: 310 },
    axis: { x: "År", y: "Kronor per timme", min: 0 },
  });
}
