import type { Decimal } from "../../src/exact/decimal";
import { COLOURS } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { ReturnContent } from "./equalisationContent";
import { LINE, placeLine } from "./placeLine";

const CHART = { width: 560, height: 260, rows: 15 } as const;

/** A year without a net would be drawn as 0 in some programs. */
const hasChart = ({ years }: ReturnContent): boolean => years.every(({ net }) => net !== undefined);

/** The rows that it takes, with one that is empty below. */
export const returnRows = (returns: ReturnContent): number =>
  2 + returns.years.length + returns.notes.length + (hasChart(returns) ? CHART.rows : 0) + 1;

const HEADS = ["År", "Kostnad", "Mer än jämförelsen", "Tillbaka", "Staten tar tillbaka", "Netto"];

/** The scenario year by year, as values: the forecast itself is in its own sheets. */
export function placeReturns(sheet: SheetBuilder, top: number, returns: ReturnContent): void {
  placeLine(sheet, top, `${returns.scenario}, jämfört med ${returns.reference}. Kronor.`);
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABCDEF"[place] ?? ""}${top + 1}`, text, place === 0 ? "headLeft" : "head"),
  );
  sheet.height(top + 1, 2 * LINE + 6);
  const whole = (amount: Decimal | undefined): number | null =>
    amount === undefined ? null : amount.round().toNumber();
  returns.years.forEach(({ year, cost, more, back, takenBack, net }, place) => {
    const row = top + 2 + place;
    sheet.put(`A${row}`, year, "valueLeft", "year");
    [cost, more, back, takenBack, net].forEach((amount, column) =>
      sheet.put(`${"BCDEF"[column] ?? ""}${row}`, whole(amount), "forecast", "whole"),
    );
  });
  const first = top + 2;
  const last = top + 1 + returns.years.length;
  returns.notes.forEach((note, place) => placeLine(sheet, last + 1 + place, note));
  const under = last + 1 + returns.notes.length;
  if (!hasChart(returns)) return;
  sheet.charts.push({
    id: "utjamning-per-ar",
    kind: "line",
    title: "Kostnad före och efter LSS-utjämning, kr",
    labels: `A${first}:A${last}`,
    series: [
      { range: `B${first}:B${last}`, label: "Kostnad", colour: COLOURS.band },
      { range: `F${first}:F${last}`, label: "Netto, skattning", colour: COLOURS.model },
    ],
    at: { col: 0, row: under },
    size: { width: CHART.width, height: CHART.height },
    axis: { x: "År", y: "kr" },
  });
}
