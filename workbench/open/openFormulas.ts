import { openCall } from "../../sheets/oppna/openCall";
import { Calculations } from "../../sheets/oppna/calculations";
import type { Area } from "../../sheets/oppna/openContext";
import { NotOpen, withoutPaCalls } from "../../sheets/oppna/paCalls";
import { ParameterPlan } from "../../sheets/oppna/parameterPlan";
import { type LeftAsValue, parameterSheet } from "../../sheets/oppna/parameterSheet";
import { asCellText } from "../../sheets/builder/cellText";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { COLOURS } from "../../sheets/builder/looks";
import { sheetReference } from "../../sheets/builder/sheetReference";
import { Decimal } from "../../src/exact/decimal";
import { parseAddress } from "../../taskpane/workbook/address";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { parseReference } from "../../taskpane/workbook/reference";
import { applyBatch } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import { createModel } from "../engine/createModel";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, CellValue, Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { hasPaFunction } from "../kalkyl/paCells";
import { createWorkbenchPort } from "../port/workbenchWorkbook";

const SHEET = "Öppna parametrar";
const CALCULATION = "Uträkning";
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

/** The range that an argument names, with the values that it has now. */
function areaIn({ getters }: Model, argument: string, own: string): Area | undefined {
  const place = parseReference(argument);
  const zone = place === undefined ? undefined : parseAddress(place.address);
  const sheet = place?.sheet ?? own;
  const sheetId = getters.getSheetIdByName(sheet);
  if (zone === undefined || sheetId === undefined) return undefined;
  const { top, left, bottom, right } = zone;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (__, column) =>
        getters.getEvaluatedCell({ sheetId, row: top + row, col: left + column }).value,
    ),
  );
  return { sheet, top, left, rows };
}

interface Plans {
  readonly plan: ParameterPlan;
  readonly calculations: Calculations;
}

/** The formulas that a PA cell becomes, a cell of its table each; its values where it cannot be written so. */
function opened(model: Model, first: CellPosition, { plan, calculations }: Plans): Opened[] {
  const { getters } = model;
  const { sheetId } = first;
  const sheet = getters.getSheetName(sheetId);
  const source = cellSource(model, first);
  const open = openCall({
    plan,
    calculations,
    valueOf: (argument) => getters.evaluateFormula(sheetId, `=${argument}`),
    qualified: (argument) => {
      if (NUMBER.test(argument)) return argument;
      const place = parseReference(argument);
      if (place === undefined || !ONE_CELL.test(place.address)) return undefined;
      return sheetReference(place.sheet ?? sheet, place.address);
    },
    area: (argument) => areaIn(model, argument, sheet),
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

const shownAs = (value: CellValue): string =>
  typeof value === "number" ? swedishNumber(new Decimal(value).toDecimalPlaces(6)) : String(value);

/** What differs once it is calculated anew: a formula that does not give the same is not given away. */
function differing(before: Model, after: Model, cells: readonly Opened[]): Opened[] {
  return cells.flatMap(({ at, why: known }) => {
    if (known !== undefined) return [];
    const was = before.getters.getEvaluatedCell(at).value;
    const is = after.getters.getEvaluatedCell(at).value;
    const same =
      typeof was === "number" && typeof is === "number"
        ? Math.abs(was - is) < HALF_ORE
        : was === is;
    const why = `Formeln ger ${shownAs(is)}, PA-funktionen ${shownAs(was)}.`;
    return same ? [] : [{ at, content: asValue(was), why }];
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
async function tellLeft(
  copy: Model,
  plan: ParameterPlan,
  known: readonly LeftAsValue[],
  left: readonly LeftAsValue[],
): Promise<void> {
  const [before, after] = [known, left].map((each) => parameterSheet(plan, each));
  if (before === undefined || after === undefined) return;
  const id = copy.getters.getSheetIdByName(plan.sheet) ?? "";
  const name = plan.sheet;
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
  const calculations = new Calculations((number) =>
    freeSheetName(`${CALCULATION} ${number}`, names),
  );
  const leftOf = (cells: readonly Opened[]): LeftAsValue[] =>
    cells.flatMap(({ at, why }) => {
      if (why === undefined) return [];
      const cell = spreadsheet.helpers.toXC(at.col, at.row);
      return [{ sheet: getters.getSheetName(at.sheetId), cell, why }];
    });
  const paCells = positions(model).flatMap((at) => opened(model, at, { plan, calculations }));
  const worked = calculations.templates();
  const known = leftOf(paCells);
  // The sheets that they look up go first: a formula to a sheet that is not there yet is an error. All in one
  // go, since every round would work out a forecast's thousands of cells anew.
  applyBatch(copy, [
    ...newSheetCommands(copy, [parameterSheet(plan, known), ...worked]),
    ...paCells.map(asCommand),
    ...paCells.filter(({ why }) => why !== undefined).map(marked),
  ]);
  const wrong = differing(model, copy, paCells);
  const left = [...known, ...leftOf(wrong)];
  if (wrong.length > 0) {
    applyBatch(
      copy,
      wrong.flatMap((each) => [asCommand(each), marked(each)]),
    );
    await tellLeft(copy, plan, known, left);
  }
  return { model: copy, formulas: paCells.length - left.length, left };
}
