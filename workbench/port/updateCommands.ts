import { columnLetters } from "../../sheets/builder/columnLetters";
import { samePage } from "../../sheets/builder/pagePlan";
import { differing } from "../../sheets/update/differing";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { cellNoteCommand, cellNotesOf } from "../engine/cellNotes";
import { printAreaCommand } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command, Model, Zone } from "../engine/spreadsheetTypes";
import { borderCommands } from "../sheets/borderCommands";
import { cellCommand } from "../sheets/cellCommand";
import { chartCommand } from "../sheets/chartCommand";
import { pageCommands } from "../sheets/pageCommands";
import { scaleCommand } from "../sheets/scaleCommand";
import { sizeCommands } from "../sheets/sizeCommands";
import { tableCommand } from "../sheets/tableCommand";
import { growth } from "./cells";

const zoneOf = (xc: string): Zone => spreadsheet.helpers.toZone(xc);

/** What the component tells of charts and colour scales. */
interface LyingOver {
  getChartIds(sheetId: string): readonly string[];
  getFigureIdFromChartId(chartId: string): string;
  getChartDefinition(chartId: string): { readonly title?: { readonly text?: string } };
  getConditionalFormats(sheetId: string): readonly {
    readonly id: string;
    readonly rule: { readonly type: string };
    readonly ranges: readonly string[];
  }[];
}

const lyingOver = ({ getters }: Model): LyingOver => getters as unknown as LyingOver;

/** Charts of ours by their titles, since a file gives them other ids; one that the user has renamed is left. */
function chartsGone(model: Model, sheetId: string, titles: readonly string[]): Command[] {
  const of = lyingOver(model);
  const left = [...titles];
  return of.getChartIds(sheetId).flatMap((chart) => {
    const place = left.indexOf(of.getChartDefinition(chart).title?.text ?? "");
    if (place < 0) return [];
    left.splice(place, 1);
    return [{ type: "DELETE_FIGURE", sheetId, figureId: of.getFigureIdFromChartId(chart) }];
  });
}

const scalesGone = (model: Model, sheetId: string, ranges: readonly string[]): Command[] =>
  lyingOver(model)
    .getConditionalFormats(sheetId)
    .filter(
      ({ rule, ranges: own }) => rule.type === "ColorScaleRule" && ranges.includes(own.join()),
    )
    .map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id }));

/** Ours go and come; one that the user's file came with is left. */
function notesChanged(model: Model, { id: sheetId, before, after }: SheetUpdate): Command[] {
  const lying = cellNotesOf(model)[sheetId] ?? {};
  const isOurs = (cell: string): boolean => lying[cell] === before.notes?.get(cell);
  const gone = [...(before.notes?.keys() ?? [])].filter(
    (cell) => isOurs(cell) && lying[cell] !== after.notes?.get(cell),
  );
  const come = [...(after.notes ?? [])].filter(
    ([cell, text]) => lying[cell] !== text && (lying[cell] === undefined || isOurs(cell)),
  );
  return [
    ...gone.map((cell) => cellNoteCommand(sheetId, cell)),
    ...come.map(([cell, text]) => cellNoteCommand(sheetId, cell, text)),
  ];
}

const withNeighbours = (address: string): string[] => {
  const { col, row } = spreadsheet.helpers.toCartesian(address);
  return [
    [col, row],
    [col - 1, row],
    [col + 1, row],
    [col, row - 1],
    [col, row + 1],
  ].flatMap(([left = 0, top = 0]) =>
    left < 0 || top < 0 ? [] : [`${columnLetters(left)}${top + 1}`],
  );
};

/** What updates a sheet that was written before, in order; only the cells that the update names are touched. */
export function updateCommands(model: Model, update: SheetUpdate): Command[] {
  const { id: sheetId, name, before, after } = update;
  const { getters } = model;
  const sheet = { sheetId, sheetName: name };
  const tables = differing(before.tables ?? [], after.tables ?? []);
  const charts = differing(before.charts, after.charts);
  const scales = differing(before.scales ?? [], after.scales ?? []);
  const merges = differing(before.merges, after.merges);
  const { widths, rows, printed, page } = after.layout;
  const [contents, looks] = [new Set(update.contents), new Set(update.looks)];
  const near = new Set([...looks].flatMap(withNeighbours));
  const heights = [...after.heights].filter(([row, size]) => before.heights.get(row) !== size);
  return [
    ...growth("ROW", getters.getNumberRows(sheetId), rows, sheet),
    ...growth("COL", getters.getNumberCols(sheetId), widths.length, sheet),
    ...tables.gone.map(({ range }) => ({ type: "REMOVE_TABLE", sheetId, target: [zoneOf(range)] })),
    ...merges.gone.map((zone) => ({ type: "REMOVE_MERGE", sheetId, target: [zoneOf(zone)] })),
    ...chartsGone(
      model,
      sheetId,
      charts.gone.map(({ title }) => title),
    ),
    ...scalesGone(
      model,
      sheetId,
      scales.gone.map(({ range }) => range),
    ),
    ...(looks.size > 0
      ? [{ type: "CLEAR_FORMATTING", sheetId, target: [...looks].map(zoneOf) }]
      : []),
    ...[...new Set([...contents, ...looks])].map((address) =>
      cellCommand(sheetId, after, address, {
        content: contents.has(address),
        look: looks.has(address),
      }),
    ),
    ...borderCommands(
      sheetId,
      // Clearing a cell's borders takes those that it shares with its neighbours.
      [...after.looks].filter(([address]) => near.has(address)),
    ),
    ...sizeCommands(
      sheet,
      "ROW",
      heights.map(([row, size]) => [row - 1, size] as const),
    ),
    ...sizeCommands(sheet, "COL", [...widths.entries()].slice(before.layout.widths.length)),
    ...tables.come.map((plan) => tableCommand(sheetId, plan)),
    ...scales.come.map((plan) => scaleCommand(sheetId, plan)),
    ...merges.come.map((zone) => ({ type: "ADD_MERGE", sheetId, target: [zoneOf(zone)] })),
    ...(printed === undefined || printed === before.layout.printed
      ? []
      : [printAreaCommand(sheetId, printed)]),
    ...(page === undefined || samePage(page, before.layout.page)
      ? []
      : pageCommands(sheetId, page)),
    ...notesChanged(model, update),
    ...charts.come.map((plan) => chartCommand(sheetId, plan, `-${crypto.randomUUID()}`)),
  ];
}
