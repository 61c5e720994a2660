import { FORMATS, type Look, LOOKS, type LookName } from "../../sheets/builder/looks";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { printAreaCommand } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command, Zone } from "../engine/spreadsheetTypes";
import { choiceRule } from "./choiceRule";
import { chartDefinition } from "./chartDefinition";
import { scaleDefinition } from "./scaleDefinition";
import { tableDefinition } from "./tableDefinition";

const zoneOf = (xc: string): Zone => spreadsheet.helpers.toZone(xc);

function sizes(
  sheetId: string,
  sheetName: string,
  dimension: "COL" | "ROW",
  bySize: Iterable<readonly [place: number, size: number]>,
): Command[] {
  const groups = new Map<number, number[]>();
  for (const [place, size] of bySize) groups.set(size, [...(groups.get(size) ?? []), place]);
  return [...groups].map(([size, elements]) => ({
    type: "RESIZE_COLUMNS_ROWS",
    sheetId,
    sheetName,
    dimension,
    elements,
    size,
  }));
}

function cells(sheetId: string, template: SheetTemplate): Command[] {
  const addresses = new Set([...template.looks.keys(), ...template.cells.keys()]);
  return [...addresses].map((address) => {
    const look = template.looks.get(address);
    const format = template.formats.get(address);
    return {
      type: "UPDATE_CELL",
      sheetId,
      ...spreadsheet.helpers.toCartesian(address),
      content: template.cells.get(address) ?? "",
      ...(look === undefined ? {} : { style: LOOKS[look].style }),
      ...(format === undefined ? {} : { format: FORMATS[format] }),
    };
  });
}

function borders(sheetId: string, template: SheetTemplate): Command[] {
  const byLook = new Map<LookName, Zone[]>();
  for (const [address, look] of template.looks) {
    const zones = byLook.get(look);
    if (zones === undefined) byLook.set(look, [zoneOf(address)]);
    else zones.push(zoneOf(address));
  }
  return [...byLook].flatMap(([look, target]) => {
    const { border }: Look = LOOKS[look];
    return border === undefined ? [] : [{ type: "SET_BORDERS_ON_TARGET", sheetId, target, border }];
  });
}

function tables(sheetId: string, template: SheetTemplate): Command[] {
  return (template.tables ?? []).map((plan) => ({
    type: "CREATE_TABLE",
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: zoneOf(plan.range) }],
    tableType: "static",
    config: tableDefinition(plan),
  }));
}

function scales(sheetId: string, template: SheetTemplate): Command[] {
  return (template.scales ?? []).map((plan) => ({
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: zoneOf(plan.range) }],
    cf: { id: `${sheetId}-${plan.range}`, rule: scaleDefinition(plan) },
  }));
}

function choices(sheetId: string, template: SheetTemplate): Command[] {
  return (template.choices ?? []).map((plan) => {
    const { ranges, ...rule } = choiceRule(`${sheetId}-val-${plan.zone}`, plan);
    return {
      type: "ADD_DATA_VALIDATION_RULE",
      sheetId,
      ranges: ranges.map((zone) => ({ _sheetId: sheetId, _zone: zoneOf(zone) })),
      rule,
    };
  });
}

/** What makes the template a sheet of an open workbook, in order. */
export function sheetCommands(
  template: SheetTemplate,
  { sheetId, name, position }: { sheetId: string; name: string; position: number },
): Command[] {
  const { widths, rows, frozenRows, printed } = template.layout;
  return [
    { type: "CREATE_SHEET", sheetId, name, position, cols: Math.max(widths.length, 16), rows },
    { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false },
    ...sizes(sheetId, name, "COL", widths.entries()),
    ...sizes(
      sheetId,
      name,
      "ROW",
      [...template.heights].map(([row, size]) => [row - 1, size] as const),
    ),
    ...cells(sheetId, template),
    ...borders(sheetId, template),
    ...tables(sheetId, template),
    ...scales(sheetId, template),
    ...choices(sheetId, template),
    ...template.merges.map((zone) => ({ type: "ADD_MERGE", sheetId, target: [zoneOf(zone)] })),
    ...(printed === undefined ? [] : [printAreaCommand(sheetId, printed)]),
    ...(frozenRows > 0 ? [{ type: "FREEZE_ROWS", sheetId, quantity: frozenRows }] : []),
    ...template.charts.map((plan) => ({
      type: "CREATE_CHART",
      figureId: `${sheetId}-${plan.id}`,
      chartId: `${sheetId}-${plan.id}-chart`,
      sheetId,
      col: plan.at.col,
      row: plan.at.row,
      offset: { x: plan.at.x ?? 0, y: plan.at.y ?? 0 },
      size: plan.size,
      definition: chartDefinition(plan),
    })),
  ];
}
