import { ask, type Draft } from "../rows/draft";
import { isExplicit } from "../rows/isExplicit";

/** A cost of LSS so many times that of SFB beside it is of more than personlig assistans. */
const MOST_TIMES = 4;

/** Asks whether a row of LSS is of personlig assistans alone. */
export function askAboutAllLss(row: Draft): void {
  ask(row, "allLss", {
    text: "Gäller raden bara personlig assistans, eller alla insatser enligt LSS?",
    choices: [
      { label: "Bara personlig assistans", lines: { [row.key]: { accept: ["allLss"] } } },
      { label: "Alla insatser: hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
    ],
  });
}

const isTotal = ({ meaning, own, sumOf }: Draft): boolean =>
  own.sum && sumOf === undefined && (meaning === "lss.cost" || meaning === "lss.persons");

/** Whether a row's costs are many times what the municipality pays for SFB the same year. */
function isLarge(row: Draft, all: readonly Draft[]): boolean {
  if (row.meaning !== "lss.cost") return false;
  const beside = all.filter(
    ({ meaning, state, row: of }) =>
      meaning === "sfb.cost" && state === "taken" && of.columns === row.row.columns,
  );
  return row.cells.some((cell) =>
    beside.some(({ cells }) =>
      cells.some(
        ({ column, raw, textUnit }) =>
          column === cell.column &&
          raw !== 0 &&
          textUnit === cell.textUnit &&
          Math.abs(cell.raw) > MOST_TIMES * Math.abs(raw),
      ),
    ),
  );
}

/** \u201dLSS totalt\u201d with nothing that it is the sum of, and a cost too large for assistans, may be every insats. */
export function checkAllLss(all: readonly Draft[]): void {
  all
    .filter((row) => row.answer.meaning === undefined && !isExplicit(row))
    .filter((row) => isTotal(row) || isLarge(row, all))
    .forEach(askAboutAllLss);
}
