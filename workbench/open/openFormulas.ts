import {
  type BookNow,
  type OpenedCell,
  type PaCellNow,
  withoutFormula,
} from "../../sheets/oppna/openCells";
import { showsSame } from "../../sheets/oppna/shownCell";
import { leftAsValues, openBook, PARAMETERS } from "../../sheets/oppna/openBook";
import { storedOwn } from "../../sheets/oppna/own/storedOwn";
import type { LeftAsValue } from "../../sheets/oppna/parameterSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { applyBatch } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import { createModel } from "../engine/createModel";
import type { CellPosition, Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { hasPaFunction } from "../kalkyl/paCells";
import { VALUE_STYLE } from "../port/copyCommands";
import { readStored } from "../port/stored";
import { createWorkbenchPort } from "../port/workbenchWorkbook";

function positionOf({ getters }: Model, { sheet, row, column }: OpenedCell): CellPosition {
  return { sheetId: getters.getSheetIdByName(sheet) ?? "", row, col: column };
}

function positions(model: Model): CellPosition[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getCells(sheetId)
      .filter(({ isFormula }) => isFormula)
      .map(({ id }) => ({ ...getters.getCellPosition(id), sheetId }))
      .filter((at) => hasPaFunction(cellSource(model, at)))
      .sort((a, b) => a.row - b.row || a.col - b.col),
  );
}

/** The workbook as it is now. */
function bookOf(model: Model): BookNow {
  const { getters } = model;
  return {
    hasSheet: (sheet) => getters.getSheetIdByName(sheet) !== undefined,
    value: (sheet, row, col) =>
      getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName(sheet) ?? "", row, col }).value,
    evaluate: (expression, sheet) =>
      getters.evaluateFormula(getters.getSheetIdByName(sheet) ?? "", `=${expression}`),
    own: storedOwn(readStored(model, "egnavarden")?.text),
  };
}

/** A PA cell with what it and the cells that it fills show. */
function paCellAt(model: Model, first: CellPosition): PaCellNow {
  const { getters } = model;
  const { sheetId, row, col } = first;
  const zone = getters.getSpreadZone(first) ?? { top: row, left: col, bottom: row, right: col };
  const shows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, down) =>
    Array.from(
      { length: zone.right - zone.left + 1 },
      (__, along) =>
        getters.getEvaluatedCell({ sheetId, row: zone.top + down, col: zone.left + along }).value,
    ),
  );
  const isError = getters.getEvaluatedCell(first).type === "error";
  return {
    ...{ sheet: getters.getSheetName(sheetId), row, column: col, isError, shows },
    formula: cellSource(model, first),
  };
}
const asCommand = (model: Model, cell: OpenedCell): Command => ({
  ...{ type: "UPDATE_CELL", ...positionOf(model, cell), content: cell.content },
});

/** So that it is seen on the sheet which cells are no formulas. */
function marked(model: Model, cell: OpenedCell): Command {
  const { sheetId, col, row } = positionOf(model, cell);
  return {
    type: "SET_FORMATTING",
    sheetId,
    target: [{ left: col, right: col, top: row, bottom: row }],
    style: VALUE_STYLE,
  };
}

/** What differs once it is calculated anew: a formula that does not give the same is not given away. */
function differing(after: Model, cells: readonly OpenedCell[]): OpenedCell[] {
  return cells.flatMap((cell) => {
    if (cell.why !== undefined) return [];
    const is = after.getters.getEvaluatedCell(positionOf(after, cell)).value;
    return showsSame(cell.shows, is) ? [] : [withoutFormula(cell, is)];
  });
}

/** New sheets, all of them there before any cell of them is filled. */
function newSheetCommands({ getters }: Model, templates: readonly SheetTemplate[]): Command[] {
  const commands = templates.flatMap((template, place) =>
    sheetCommands(template, {
      sheetId: crypto.randomUUID(),
      name: template.name,
      position: getters.getSheetIds().length + place,
    }),
  );
  const isSheet = ({ type }: Command): boolean => type === "CREATE_SHEET";
  return [...commands.filter(isSheet), ...commands.filter((each) => !isSheet(each))];
}

/** Writes on the parameter sheet which cells turned out to stand as values too. */
async function tellLeft(copy: Model, before: SheetTemplate, after: SheetTemplate): Promise<void> {
  const { name } = before;
  const id = copy.getters.getSheetIdByName(name) ?? "";
  const contents = [...after.cells.keys()];
  const looks = [...after.looks.keys()];
  await createWorkbenchPort(copy).updateSheets([{ id, name, before, after, contents, looks }], []);
}

export interface OpenWorkbook {
  readonly model: Model;
  /** How many PA cells are formulas, and which stand as values. */
  readonly formulas: number;
  readonly left: readonly LeftAsValue[];
}

const cellsText = (count: number): string => (count === 1 ? "1 PA-cell" : `${count} PA-celler`);

/** What there is to say of such a copy, in Swedish. */
export function openNotes({ formulas, left }: OpenWorkbook): string[] {
  const ordinary = formulas === 1 ? "en vanlig formel, som hämtar" : "vanliga formler, som hämtar";
  const done = `${cellsText(formulas)} är ${ordinary} sina tal från bladet ${PARAMETERS}.`;
  if (left.length === 0) return [done];
  return [
    done,
    `${cellsText(left.length)} står som värden med egen färg. Bladet ${PARAMETERS} säger vilka, och varför.`,
  ];
}

/**
 * A copy of the workbook in which every PA cell is ordinary formulas, with the sheet that they look up.
 * A cell that cannot be written so, or would not give the same, stands as its value and is listed there.
 */
export async function openFormulas(model: Model): Promise<OpenWorkbook> {
  const copy = createModel(model.exportData());
  const names = copy.getters.getSheetIds().map((id) => copy.getters.getSheetName(id));
  const { cells, parameters, worked } = openBook(
    bookOf(model),
    positions(model).map((at) => paCellAt(model, at)),
    (wanted) => freeSheetName(wanted, names),
  );
  const known = leftAsValues(cells);
  // The sheets that they look up go first: a formula to a sheet that is not there yet is an error. All in one
  // go, since every round would work out a forecast's thousands of cells anew.
  applyBatch(copy, [
    ...newSheetCommands(copy, [parameters(known), ...worked]),
    ...cells.map((each) => asCommand(copy, each)),
    ...cells.filter(({ why }) => why !== undefined).map((each) => marked(copy, each)),
  ]);
  const wrong = differing(copy, cells);
  const left = [...known, ...leftAsValues(wrong)];
  if (wrong.length > 0) {
    applyBatch(
      copy,
      wrong.flatMap((each) => [asCommand(copy, each), marked(copy, each)]),
    );
    await tellLeft(copy, parameters(known), parameters(left));
  }
  return { model: copy, formulas: cells.length - left.length, left };
}
