import { openCall } from "../../sheets/oppna/openCall";
import { NotOpen, withoutPaCalls } from "../../sheets/oppna/paCalls";
import { ParameterPlan } from "../../sheets/oppna/parameterPlan";
import { type LeftAsValue, parameterSheet } from "../../sheets/oppna/parameterSheet";
import { asCellText } from "../../sheets/builder/cellText";
import { COLOURS } from "../../sheets/builder/looks";
import { sheetReference } from "../../sheets/builder/sheetReference";
import { Decimal } from "../../src/exact/decimal";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { applyBatch } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import { createModel } from "../engine/createModel";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, CellValue, Command, Model } from "../engine/spreadsheetTypes";
import { hasPaFunction } from "../kalkyl/paCells";
import { createWorkbenchPort } from "../port/workbenchWorkbook";

const SHEET = "Öppna parametrar";
const HALF_ORE = 0.005;
const ONE_CELL = /^\$?[A-Z]{1,3}\$?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

interface Opened {
  readonly at: CellPosition;
  readonly content: string;
  readonly why?: string;
}

/** What a cell shows, as content that is no formula. */
function asValue(value: CellValue): string {
  if (typeof value === "number") return new Decimal(value).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return asCellText(value ?? "");
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

/** The formulas that a PA cell becomes, a cell of its table each; its values where it cannot be written so. */
function opened(model: Model, first: CellPosition, plan: ParameterPlan): Opened[] {
  const { getters } = model;
  const { sheetId } = first;
  const sheet = getters.getSheetName(sheetId);
  const source = cellSource(model, first);
  const open = openCall({
    plan,
    valueOf: (argument) => getters.evaluateFormula(sheetId, `=${argument}`),
    qualified: (argument) => {
      if (NUMBER.test(argument)) return argument;
      return ONE_CELL.test(argument) ? sheetReference(sheet, argument) : undefined;
    },
  });
  const places = filledBy(model, first);
  return places.map(({ at, row, column }) => {
    const { value, type } = getters.getEvaluatedCell(at);
    if (type === "error") {
      return { at, content: "=NA()", why: `Cellen visar ett fel: ${String(value)}.` };
    }
    const asked = places.length === 1 ? source : `=INDEX(${source.slice(1)},${row},${column})`;
    try {
      return { at, content: withoutPaCalls(asked, open) };
    } catch (error) {
      if (!(error instanceof NotOpen)) throw error;
      return { at, content: asValue(value), why: error.message };
    }
  });
}

interface Place {
  readonly at: CellPosition;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula fills, row by row. */
function filledBy(model: Model, first: CellPosition): Place[] {
  const zone = model.getters.getSpreadZone(first);
  if (zone === undefined) return [{ at: first, row: 1, column: 1 }];
  const width = zone.right - zone.left + 1;
  const count = width * (zone.bottom - zone.top + 1);
  return Array.from({ length: count }, (_, index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    const at = { sheetId: first.sheetId, col: zone.left + column, row: zone.top + row };
    return { at, row: row + 1, column: column + 1 };
  });
}

const asCommand = ({ at, content }: Opened): Command => ({ type: "UPDATE_CELL", ...at, content });

/** So that it is seen on the sheet which cells are no formulas. */
const marked = ({ at: { sheetId, col, row } }: Opened): Command => ({
  type: "SET_FORMATTING",
  sheetId,
  target: [{ left: col, right: col, top: row, bottom: row }],
  style: { fillColor: COLOURS.assumption, textColor: COLOURS.assumptionText, italic: true },
});

/** What differs once it is calculated anew: a formula that does not give the same is not given away. */
function differing(before: Model, after: Model, cells: readonly Opened[]): Opened[] {
  return cells.flatMap(({ at, why }) => {
    if (why !== undefined) return [];
    const was = before.getters.getEvaluatedCell(at).value;
    const is = after.getters.getEvaluatedCell(at).value;
    const same =
      typeof was === "number" && typeof is === "number"
        ? Math.abs(was - is) < HALF_ORE
        : was === is;
    return same ? [] : [{ at, content: asValue(was), why: "Formeln gav inte samma tal." }];
  });
}

export interface OpenWorkbook {
  readonly model: Model;
  /** How many PA cells are formulas, and which stand as values. */
  readonly formulas: number;
  readonly left: readonly LeftAsValue[];
}

const cells = (count: number): string => (count === 1 ? "1 PA-cell" : `${count} PA-celler`);

/** What there is to say of such a copy, in Swedish. */
export function openNotes({ formulas, left }: OpenWorkbook): string[] {
  const ordinary = formulas === 1 ? "en vanlig formel, som hämtar" : "vanliga formler, som hämtar";
  const done = `${cells(formulas)} är ${ordinary} sina tal från bladet ${SHEET}.`;
  if (left.length === 0) return [done];
  return [
    done,
    `${cells(left.length)} står som värden med egen färg. Bladet ${SHEET} säger vilka, och varför.`,
  ];
}

/**
 * A copy of the workbook in which every PA cell is ordinary formulas, with the sheet that they look up.
 * A cell that cannot be written so, or would not give the same, stands as its value and is listed there.
 */
export async function openFormulas(model: Model): Promise<OpenWorkbook> {
  const copy = createModel(model.exportData());
  const { getters } = copy;
  const names = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const plan = new ParameterPlan(freeSheetName(SHEET, names));
  const paCells = positions(model).flatMap((at) => opened(model, at, plan));
  // First the sheet that they look up: a formula to a sheet that is not there yet is an error.
  const port = createWorkbenchPort(copy);
  await port.addSheets([parameterSheet(plan, [])]);
  applyBatch(copy, paCells.map(asCommand));
  const wrong = differing(model, copy, paCells);
  applyBatch(copy, wrong.map(asCommand));
  const asValues = [...paCells.filter(({ why }) => why !== undefined), ...wrong];
  applyBatch(copy, asValues.map(marked));
  const left = asValues.flatMap(({ at, why }) =>
    why === undefined
      ? []
      : [
          {
            sheet: getters.getSheetName(at.sheetId),
            cell: spreadsheet.helpers.toXC(at.col, at.row),
            why,
          },
        ],
  );
  const before = parameterSheet(plan, []);
  const after = parameterSheet(plan, left);
  const id = getters.getSheetIdByName(plan.sheet) ?? "";
  await port.updateSheets(
    [
      {
        id,
        name: plan.sheet,
        before,
        after,
        contents: [...after.cells.keys()],
        looks: [...after.looks.keys()],
      },
    ],
    [],
  );
  return { model: copy, formulas: paCells.length - left.length, left };
}
