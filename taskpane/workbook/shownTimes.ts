import { shownDate } from "../../src/labelled/shownDate";
import { shownPeriod } from "../../src/labelled/shownPeriod";
import type { CellContent, RangeContent } from "./port";

type Texts = (string | undefined)[][];

/** What date cells show, as texts; nothing where there are none. A month has its first day as its number. */
export function shownTimes(
  values: readonly (readonly CellContent[])[],
  formatOf: (row: number, column: number) => string | undefined,
): Pick<RangeContent, "shownPeriods" | "shownDates"> {
  const textsBy = (read: typeof shownDate): Texts | undefined => {
    const texts = values.map((row, down) =>
      row.map((value, right) =>
        typeof value === "number" ? read(value, formatOf(down, right)) : undefined,
      ),
    );
    return texts.some((row) => row.some((text) => text !== undefined)) ? texts : undefined;
  };
  const shownDates = textsBy(shownDate);
  const shownPeriods = shownDates && textsBy(shownPeriod);
  return {
    ...(shownDates === undefined ? {} : { shownDates }),
    ...(shownPeriods === undefined ? {} : { shownPeriods }),
  };
}
