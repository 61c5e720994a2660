import { COLOURS } from "../../../../sheets/builder/looks";
import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import type { RowFinder } from "../../yearRows/YearRow";
import { HEAD_ROW, YEAR_COLUMNS } from "./layout";

/** Booked against model, and budget against outturn, in the room left after section 3. */
export function placeCharts(sheet: SheetBuilder, row: RowFinder): void {
  const years = (at: number) => `${YEAR_COLUMNS.first}${at}:${YEAR_COLUMNS.last}${at}`;
  const top = row("charts") - 1;
  sheet.charts.push(
    {
      id: "kostnad-modell",
      kind: "bar",
      title: "Bokfört mot modell, totalt (tkr)",
      labels: years(HEAD_ROW),
      series: [
        { range: years(row("bookedTotal")), label: "Bokfört", colour: COLOURS.booked },
        { range: years(row("modelTotal")), label: "Modell", colour: COLOURS.model },
      ],
      at: { col: 0, row: top, x: 4, y: 10 },
      size: { width: 520, height: 300 },
      axis: { x: "År", y: "Tkr", min: 0 },
    },
    {
      id: "kostnad-budget",
      kind: "bar",
      title: "Budget mot utfall, totalt (tkr)",
      labels: years(HEAD_ROW),
      series: [
        { range: years(row("totalBudget")), label: "Budget", colour: COLOURS.budget },
        { range: years(row("bookedTotal")), label: "Utfall", colour: COLOURS.booked },
      ],
      at: { col: 3, row: top, x: 0, y: 10 },
      size: { width: 520, height: 300 },
      axis: { x: "År", y: "Tkr", min: 0 },
    },
  );
}
