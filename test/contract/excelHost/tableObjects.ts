import { type Area, formatAddress } from "../../../taskpane/workbook/address";
import type { HostObject } from "./objects";
import { HostError } from "./protocol";
import type { HostSheet, HostTable, HostWorkbook } from "./workbook";

type RangeOf = (workbook: HostWorkbook, sheet: HostSheet, area: Area) => HostObject;

const idOf = (sheet: HostSheet, table: HostTable): string => `${sheet.id}:${table.range}`;

function tableObject(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: HostTable,
  rangeOf: RangeOf,
): HostObject {
  const noted = (name: string) => (value: unknown) => {
    sheet.settings.set(`${table.range} table.${name}`, value);
  };
  return {
    type: "Table",
    identity: { _Id: idOf(sheet, table) },
    read: { name: () => table.name },
    methods: {
      convertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return rangeOf(workbook, sheet, workbook.area(table.range));
      },
      // With its headings and its totals.
      getRange: () => {
        const area = workbook.area(table.range);
        return rangeOf(workbook, sheet, { ...area, bottom: area.bottom + Number(table.totals) });
      },
    },
    set: {
      name: (value) => {
        const name = String(value);
        const used = [
          ...workbook.tables().map((one) => one.name),
          ...workbook.names.map((one) => one.name),
        ];
        if (used.some((one) => one.toLowerCase() === name.toLowerCase())) {
          throw new HostError("InvalidArgument", "A table or a range has that name");
        }
        table.name = name;
      },
      showTotals: (value) => {
        table.totals = value === true;
        const { left, right, bottom } = workbook.area(table.range);
        const below = { top: bottom + 1, left, right, bottom: bottom + 1 };
        const taken = workbook.rows(sheet, below, (cell) => cell.formula).flat();
        if (taken.some((cell) => cell !== "")) {
          throw new HostError("NotImplemented", `Excel would push ${formatAddress(below)} down`);
        }
      },
      style: noted("style"),
      showBandedRows: noted("showBandedRows"),
      showFilterButton: noted("showFilterButton"),
    },
  };
}

/** The tables of the workbook, or of one sheet, which is where they are added. */
export function tablesObject(
  workbook: HostWorkbook,
  rangeOf: RangeOf,
  sheet?: HostSheet,
): HostObject {
  const all = (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.tables.map((table) => [one, table] as const),
  );
  return {
    type: "TableCollection",
    item: (key) => {
      const found = all.find(([one, table]) =>
        [idOf(one, table), table.name].includes(String(key)),
      );
      if (found === undefined) throw new HostError("ItemNotFound", "The table does not exist");
      return tableObject(workbook, ...found, rangeOf);
    },
    items: () => all.map(([one, table]) => tableObject(workbook, one, table, rangeOf)),
    methods: {
      add: (range, hasHeaders) => {
        if (sheet === undefined) throw new HostError("NotImplemented", "tables of the workbook");
        const headings = workbook.rows(sheet, workbook.area(range), (cell) => cell.value)[0] ?? [];
        const texts = headings.filter((one) => typeof one === "string" && one !== "");
        if (hasHeaders !== true || new Set(texts).size < headings.length) {
          throw new HostError(
            "NotImplemented",
            `Excel would change the headings of ${String(range)}`,
          );
        }
        const name = `Tabell${workbook.tables().length + 1}`;
        const table: HostTable = { range: String(range), name, totals: false };
        sheet.tables.push(table);
        return tableObject(workbook, sheet, table, rangeOf);
      },
    },
  };
}

export function namesObject(workbook: HostWorkbook): HostObject {
  return {
    type: "NamedItemCollection",
    items: () =>
      workbook.names.map(({ name, formula, type = "Range", visible = true }) => ({
        type: "NamedItem",
        read: {
          name: () => name,
          formula: () => formula,
          type: () => type,
          visible: () => visible,
        },
      })),
  };
}
