import { isNoNumber } from "../../functions/pipeline/isNoNumber";
import { isPeriodParameter } from "../../functions/pipeline/isPeriodParameter";
import { parseAddress } from "../workbook/address";
import type { RangeContent, RangeReference, WorkbookPort } from "../workbook/port";
import type { ParameterMetadata } from "./metadata";
import type { FormulaArgument } from "./readArgument";

/** More cells than this are left to the workbook itself: reading them would hold up the pane. */
const MOST_CELLS = 20_000;

/** Why the live result cannot be shown; the formula itself may still be inserted. */
export class ValuesNotRead extends Error {}

function cellsIn(address: string): number {
  const area = parseAddress(address);
  if (area === undefined) return 0;
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** One cell gives its value, a range its rows; without a sheet the reference is to the target's. */
async function readReference(
  argument: Extract<FormulaArgument, { kind: "reference" }>,
  port: WorkbookPort | undefined,
  target: RangeReference | undefined,
  isPeriod: boolean,
): Promise<unknown> {
  const { address } = argument.reference;
  const sheet = argument.reference.sheet ?? target?.sheet;
  if (port === undefined || sheet === undefined) {
    throw new ValuesNotRead("Resultatet visas när panelen är öppen vid en arbetsbok.");
  }
  if (cellsIn(address) > MOST_CELLS) {
    throw new ValuesNotRead("Området är stort. Sätt in formeln för att se resultatet.");
  }
  const content = await port.read({ sheet, address });
  const { values: read } = content;
  // Excel gives a function the number of a date, however the cell shows it.
  const { shownPeriods, shownDates }: Partial<RangeContent> = port.host === "excel" ? {} : content;
  const inTable = read.length > 1 && (read[0]?.length ?? 0) > 1;
  const values = read.map((row, down) =>
    row.map((value, right) => {
      if (isPeriod) return shownPeriods?.[down]?.[right] ?? value;
      const date = shownDates?.[down]?.[right];
      return date !== undefined && isNoNumber(date, inTable) ? date : value;
    }),
  );
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

/**
 * The values that the function gets, with references read from the workbook; a date cell is the month that it
 * shows, or no number, where the host tells the functions so.
 * @throws ValuesNotRead, WorkbookError
 */
export async function argumentValues(
  args: readonly FormulaArgument[],
  parameters: readonly ParameterMetadata[],
  port: WorkbookPort | undefined,
  target: RangeReference | undefined,
): Promise<unknown[]> {
  return Promise.all(
    args.map((argument, place) => {
      if (argument.kind === "blank") return undefined;
      if (argument.kind !== "reference") return argument.value;
      return readReference(
        argument,
        port,
        target,
        isPeriodParameter(parameters[place]?.name ?? ""),
      );
    }),
  );
}
