import { parseAddress } from "../workbook/address";
import type { RangeReference, WorkbookPort } from "../workbook/port";
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
): Promise<unknown> {
  const { address } = argument.reference;
  const sheet = argument.reference.sheet ?? target?.sheet;
  if (port === undefined || sheet === undefined) {
    throw new ValuesNotRead("Resultatet visas när panelen är öppen vid en arbetsbok.");
  }
  if (cellsIn(address) > MOST_CELLS) {
    throw new ValuesNotRead("Området är stort. Sätt in formeln för att se resultatet.");
  }
  const { values } = await port.read({ sheet, address });
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

/**
 * The values that the function gets, with references read from the workbook.
 * @throws ValuesNotRead, WorkbookError
 */
export async function argumentValues(
  args: readonly FormulaArgument[],
  port: WorkbookPort | undefined,
  target: RangeReference | undefined,
): Promise<unknown[]> {
  return Promise.all(
    args.map((argument) => {
      if (argument.kind === "blank") return undefined;
      return argument.kind === "reference" ? readReference(argument, port, target) : argument.value;
    }),
  );
}
