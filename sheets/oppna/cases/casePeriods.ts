import { type OpenPeriod, openPeriod } from "../openPeriod";
import { cellIn } from "../area";
import type { OpenContext } from "../openContext";

/** A period of the table: its days, and the text that PA.ÄRENDEN calls it. Formulas without =. */
export interface CasePeriod extends OpenPeriod {
  readonly label: string;
}

const two = (number: string): string => `RIGHT("0"&${number},2)`;
const MONTHS = 12;

const monthOf = (year: string, month: number): CasePeriod => {
  const last = `DATE(${year},${month}+1,0)`;
  return {
    year,
    days: `DAY(${last})`,
    ...{ first: `DATE(${year},${month},1)`, last },
    label: `${year}&"-${String(month).padStart(2, "0")}"`,
  };
};

/** The period in a cell, or the months of a year in it. */
function casePeriods(cell: string, isMonths: boolean, context: OpenContext): readonly CasePeriod[] {
  const period = openPeriod(cell, context);
  const isYear = period.year === cell;
  if (isYear && isMonths) {
    return Array.from({ length: MONTHS }, (_, place) => monthOf(cell, place + 1));
  }
  const { first } = period;
  const day = `YEAR(${first})&"-"&${two(`MONTH(${first})`)}&"-"&${two(`DAY(${first})`)}`;
  const isText = typeof context.valueOf(cell) === "string";
  return [{ ...period, label: isYear ? `${cell}&""` : isText ? cell : day }];
}

/** The periods of an argument, each in a cell of its own or written in the formula. */
export function periodsOf(
  argument: string,
  isMonths: boolean,
  context: OpenContext,
): readonly CasePeriod[] {
  const area = context.area(argument);
  const cells =
    area === undefined
      ? [context.qualified(argument) ?? argument]
      : area.rows.flatMap((row, down) =>
          row.flatMap((value, along) =>
            value === null || value === undefined || value === ""
              ? []
              : [cellIn(area, down, along)],
          ),
        );
  return cells.flatMap((cell) => casePeriods(cell, isMonths, context));
}
