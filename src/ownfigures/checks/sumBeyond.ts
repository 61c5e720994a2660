import { exactPlus } from "../../exact/exactPlus";
import { swedishNumber } from "../../exact/swedishNumber";
import { UNITS } from "../meaning/meaning";
import { ask, type Draft, type DraftCell, labelOf } from "../rows/draft";

const SHOWN = 3;

/** A row of the sum that no part of the forecast gets: never taken, or left out by the user. */
const isLeftOut = ({ state, answer }: Draft): boolean =>
  state === "never" || (state === "skipped" && answer.meaning === "skip");

const amountAt = (rows: readonly Draft[], { column }: DraftCell): number =>
  rows
    .map(({ cells }) => cells.find((cell) => cell.column.at === column.at)?.raw ?? 0)
    .reduce(exactPlus, 0);

function named(rows: readonly Draft[]): string {
  const names = rows.slice(0, SHOWN).map((row) => `\u201d${labelOf(row)}\u201d`);
  const more = rows.length - names.length;
  const all = more === 0 ? names : [...names, `${more} till`];
  return all.length === 1 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} och ${all.at(-1)}`;
}

/**
 * A budget of all parts is held against a forecast of the parts that are taken: what stands in the sum and
 * is not taken would look like money that is left.
 */
export function askAboutSumsBeyond(rows: readonly Draft[]): void {
  for (const sum of rows) {
    if (sum.meaning !== "total.cost" || sum.sumOf === undefined) continue;
    const parts = sum.sumOf;
    const leftOut = rows.filter((row) => parts.includes(row) && isLeftOut(row));
    const budgets = sum.cells.filter(({ stage }) => stage === "budget");
    const amounts = budgets.map((cell) => ({ cell, by: amountAt(leftOut, cell) }));
    const found = amounts.filter(({ by }) => by !== 0).at(-1);
    if (found === undefined) continue;
    const unit = sum.unit === undefined || sum.unit === 1 ? "kr" : UNITS[sum.unit];
    const amount = (value: number): string => `${swedishNumber(value)} ${unit}`;
    ask(sum, "beyond", {
      text:
        `Summan räknar med ${named(leftOut)}, som inte hämtas: ${amount(found.by)} av ` +
        `${amount(found.cell.raw)} i budget ${found.cell.year}. Prognosen får inget för ` +
        "det, så budgetavvikelsen skulle bli fel. Vilken budget gäller delarna som hämtas?",
      choices: [
        { label: "Hela summan ändå", lines: { [sum.key]: { accept: ["beyond"] } } },
        { label: "Summan av delarna som hämtas", lines: { [sum.key]: { meaning: "skip" } } },
      ],
    });
  }
}
