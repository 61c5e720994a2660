import { type Area, formatAddress } from "../../../taskpane/workbook/address";
import type { CellContent } from "../../../taskpane/workbook/port";
import { HostError, notImplemented } from "./protocol";
import type { HostSheet, HostWorkbook } from "./workbook";

/** An object of Excel's model, as far as the host knows it. What is missing is NotImplemented. */
export interface HostObject {
  readonly type: string;
  /** Given out when the object is instantiated. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject>>;
  readonly item?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, () => unknown>>;
}

/** Letters of the path of the object, the member and what was asked of it. */
export function member<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
  path: string,
): T {
  const wanted = name.toLowerCase();
  const found = Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === wanted);
  if (found === undefined) throw notImplemented(`${path}.${name}`);
  return found[1];
}

function rangeObject(workbook: HostWorkbook, sheet: HostSheet, area: Area): HostObject {
  const quoted = /^\w+$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  const rows = (take: "formula" | "value") => workbook.rows(sheet, area, (cell) => cell[take]);
  const locks = () => new Set(workbook.rows(sheet, area, (cell) => cell.locked).flat());
  return {
    type: "Range",
    identity: { _ReferenceId: `${sheet.id}:${formatAddress(area)}` },
    properties: {
      worksheet: () => sheetObject(workbook, sheet),
      format: () => ({
        type: "RangeFormat",
        properties: {
          protection: () => ({
            type: "FormatProtection",
            read: { locked: () => (locks().size > 1 ? null : locks().has(true)) },
          }),
        },
      }),
    },
    read: {
      address: () => `${quoted}!${formatAddress(area)}`,
      values: () => rows("value"),
      formulas: () => rows("formula"),
    },
    set: {
      formulas: (value) => workbook.write(sheet, area, value as CellContent[][]),
      values: (value) => workbook.write(sheet, area, value as CellContent[][]),
    },
    call: {
      select: () => {
        workbook.selected = { sheet, area };
        return null;
      },
      _KeepReference: () => null,
    },
  };
}

function sheetObject(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: "Worksheet",
    identity: { _Id: sheet.id },
    properties: {
      protection: () => ({
        type: "WorksheetProtection",
        read: { protected: () => sheet.protected },
      }),
    },
    methods: { getRange: (address) => rangeObject(workbook, sheet, workbook.area(address)) },
    read: { name: () => sheet.name, id: () => sheet.id },
  };
}

export function workbookObject(workbook: HostWorkbook, events: Set<string>): HostObject {
  const event = (name: string, on: boolean) => () => {
    if (on) events.add(name);
    else events.delete(name);
    return null;
  };
  return {
    type: "Workbook",
    properties: {
      worksheets: () => ({
        type: "WorksheetCollection",
        item: (name) => sheetObject(workbook, workbook.sheet(name)),
        items: () => workbook.sheets.map((sheet) => sheetObject(workbook, sheet)),
        call: {
          _RegisterSelectionChangedEvent: event("selection", true),
          _UnregisterSelectionChangedEvent: event("selection", false),
          _RegisterActivatedEvent: event("activated", true),
          _UnregisterActivatedEvent: event("activated", false),
        },
      }),
    },
    methods: {
      getSelectedRange: () => {
        if (workbook.selectionIsNoRange) throw new HostError("InvalidSelection", "Not a range");
        return rangeObject(workbook, workbook.selected.sheet, workbook.selected.area);
      },
    },
  };
}
