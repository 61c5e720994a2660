import { swedishNumber } from "../../exact/swedishNumber";
import { isMoney, MEANINGS } from "../meaning/meaning";
import { ask, type Draft, type DraftCell } from "../rows/draft";

const MONTHS = 12;
/** What each month may be rounded off by, in the row's own unit, and what may be of the year's size. */
const ROUNDED = 0.51;
const SHARE = 0.001;

const shown = (value: number): string => swedishNumber(value.toFixed(2).replace(/\.?0+$/, ""));

/** A year whose twelve months stand in the row too, and are not it together. */
function unlikeYear(cells: readonly DraftCell[]): { year: DraftCell; sum: number } | undefined {
  for (const year of cells.filter(({ month }) => month === undefined)) {
    const months = cells.filter(
      (each) => each.month !== undefined && each.year === year.year && each.stage === year.stage,
    );
    if (months.length !== MONTHS) continue;
    const sum = months.reduce((all, { raw }) => all + raw, 0);
    const near = Math.max(ROUNDED * MONTHS, SHARE * Math.abs(year.raw));
    if (Math.abs(sum - year.raw) > near) return { year, sum };
  }
  return undefined;
}

/** An amount of a year that its own months do not come to: one of them is not what it says. */
export function checkYearsOfMonths(all: readonly Draft[]): void {
  for (const row of all) {
    if (row.meaning === undefined || !isMoney(row.meaning)) continue;
    const found = unlikeYear(row.cells);
    if (found === undefined) continue;
    const { year, sum } = found;
    ask(row, "months", {
      text: `${MEANINGS[row.meaning]}: månaderna ${year.year} är tillsammans ${shown(sum)} men året är ${shown(year.raw)}. Ska raden användas?`,
      choices: [
        { label: "Ja, båda som de står", lines: { [row.key]: { accept: ["months"] } } },
        { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
      ],
    });
  }
}
