import { type Area, formatAddress } from "../../../taskpane/workbook/address";
import type { CellContent } from "../../../taskpane/workbook/port";
import { asExcelNames } from "./asExcelNames";
import { chartsObject } from "./chartObjects";
import { copySheet, renameSheet } from "./copySheet";
import { applicationObject } from "./applicationObject";
import { areasObject } from "./areasObject";
import { formatObject } from "./formatObjects";
import { numberFormats } from "./numberFormats";
import { pageBreaksObject, pageLayoutObject } from "./pageObjects";
import { HostError, notImplemented } from "./protocol";
import { customXmlObject, settingsObject } from "./storeObjects";
import { namesObject, tablesObject } from "./tableObjects";
import { rangeRules } from "./rangeRules";
import { rowHidden, visibleObject, visibleRows } from "./visibleObject";
import type { HostSheet, HostWorkbook } from "./workbook";

/** An object of Excel's model, as far as the host knows it. What is missing is NotImplemented. */
export interface HostObject {
  readonly type: string;
  /** Asked for with …OrNullObject and not there. */
  readonly isNull?: boolean;
  /** Given out when the object is instantiated. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject>>;
  readonly item?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
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
  const visible = visibleRows(sheet, area);
  const locks = () => new Set(workbook.rows(sheet, area, (cell) => cell.locked).flat());
  return {
    type: "Range",
    identity: { _ReferenceId: `${sheet.id}:${formatAddress(area)}` },
    properties: {
      worksheet: () => sheetObject(workbook, sheet),
      ...rangeRules(sheet, formatAddress(area)),
      format: () =>
        formatObject(sheet, formatAddress(area), {
          protection: () => ({
            type: "FormatProtection",
            read: { locked: () => (locks().size > 1 ? null : locks().has(true)) },
          }),
        }),
    },
    read: {
      address: () => `${quoted}!${asExcelNames(area)}`,
      values: () => rows("value"),
      formulas: () => rows("formula"),
      rowHidden: () => rowHidden(visible, area),
      numberFormat: () => numberFormats(sheet, area),
    },
    set: {
      formulas: (value) => workbook.write(sheet, area, value as CellContent[][]),
      values: (value) => workbook.write(sheet, area, value as CellContent[][]),
      numberFormat: (value) =>
        void sheet.settings.set(`${formatAddress(area)} numberFormat`, value),
    },
    call: {
      select: () => {
        workbook.selected = { sheet, area };
        return null;
      },
      merge: () => {
        sheet.settings.set(`${formatAddress(area)} merged`, true);
        return null;
      },
      unmerge: () => {
        sheet.settings.delete(`${formatAddress(area)} merged`);
        return null;
      },
      clear: (what) => {
        if (what !== "Contents") throw notImplemented(`Range.clear(${String(what)})`);
        workbook.write(
          sheet,
          area,
          workbook.rows(sheet, area, () => ""),
        );
        return null;
      },
      _KeepReference: () => null,
      // The library sends much in parts and asks first whether the whole would fit.
      _ValidateArraySize: (height, width) => {
        if (height !== area.bottom - area.top + 1 || width !== area.right - area.left + 1) {
          throw new HostError("InvalidArgument", "The array does not match the range");
        }
        return null;
      },
    },
    methods: {
      getRow: (index) => {
        const row = area.top + Number(index);
        return rangeObject(workbook, sheet, { ...area, top: row, bottom: row });
      },
      getSpecialCellsOrNullObject: (kind) => visibleObject(kind, quoted, area, visible),
      getBoundingRect: (other) => {
        const { top, left, bottom, right } = workbook.area(addressOf(other));
        return rangeObject(workbook, sheet, {
          top: Math.min(area.top, top),
          left: Math.min(area.left, left),
          bottom: Math.max(area.bottom, bottom),
          right: Math.max(area.right, right),
        });
      },
    },
  };
}

/** An argument that is a range comes as the host's own object. */
function addressOf(argument: unknown): string {
  return String((argument as HostObject).identity?.["_ReferenceId"] ?? "").replace(/^.*?:/, "");
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
      charts: () => chartsObject(sheet, addressOf),
      tables: () => tablesObject(workbook, rangeObject, sheet),
      pageLayout: () => pageLayoutObject(sheet),
      horizontalPageBreaks: () => pageBreaksObject(sheet, addressOf),
      freezePanes: () => ({
        type: "WorksheetFreezePanes",
        call: {
          freezeRows: (count) => {
            sheet.settings.set("frozenRows", count);
            return null;
          },
        },
      }),
    },
    methods: {
      getRange: (address) => rangeObject(workbook, sheet, workbook.area(address)),
      getUsedRangeOrNullObject: () =>
        sheet.cells.size === 0
          ? { type: "Range", isNull: true }
          : rangeObject(workbook, sheet, workbook.used(sheet)),
      copy: (position, beside) => {
        const after = String((beside as HostObject).identity?.["_Id"]);
        if (position !== "After") throw notImplemented(`Worksheet.copy(${String(position)})`);
        return sheetObject(workbook, copySheet(workbook, sheet, after));
      },
      getRanges: (addresses) => areasObject(sheet, String(addresses)),
    },
    read: {
      name: () => sheet.name,
      id: () => sheet.id,
      visibility: () => (sheet.hidden ? "Hidden" : "Visible"),
    },
    set: {
      name: (value) => renameSheet(workbook, sheet, String(value)),
      // The library's showGridlines.
      gridlines: (value) => {
        sheet.settings.set("gridlines", value);
      },
    },
    call: {
      activate: () => {
        const corner = { top: 0, left: 0, bottom: 0, right: 0 };
        workbook.selected = { sheet, area: corner };
        return null;
      },
      calculate: () => {
        workbook.calculate(sheet);
        return null;
      },
      delete: () => {
        workbook.removeSheet(sheet);
        return null;
      },
    },
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
    read: { readOnly: () => workbook.readOnly },
    properties: {
      protection: () => ({
        type: "WorkbookProtection",
        read: { protected: () => workbook.structureProtected },
      }),
      application: () => applicationObject(workbook),
      settings: () => settingsObject(workbook),
      customXmlParts: () => customXmlObject(workbook),
      tables: () => tablesObject(workbook, rangeObject),
      names: () => namesObject(workbook),
      worksheets: () => ({
        type: "WorksheetCollection",
        item: (name) => sheetObject(workbook, workbook.sheet(name)),
        items: () => workbook.sheets.map((sheet) => sheetObject(workbook, sheet)),
        methods: {
          add: (name) => sheetObject(workbook, workbook.addSheet(name)),
        },
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
