import { Decimal } from "../../exact/decimal";
import { type Booked, isCalendarYear } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import { monthOf } from "../../sie/values";
import { MONTHS } from "../../swedish/monthNames";
import type { Answers, Question } from "../answers/answer";
import { groupedBy } from "../lists/groupedBy";
import type { BudgetYear } from "./ledgerFigures";
import type { LedgerRow } from "./ledgerRows";

const YEAR = 12;
const MOST_NAMED = 5;

/** The years that the file has a budget for. */
export function budgetsOf({ years }: SieFile, { rows }: Booked): readonly BudgetYear[] {
  const budget = rows.filter(({ stage, amount }) => stage === "budget" && !amount.isZero());
  return [...groupedBy(budget, ({ offset }) => offset)].flatMap(([offset, own]) => {
    const year = years.find((each) => each.offset === offset);
    if (year === undefined || !isCalendarYear(year)) return [];
    const months = new Set(own.map(({ period }) => monthOf(period ?? 0)));
    return [{ offset, year: Math.trunc(year.first / 10_000), isByMonth: months.size === YEAR }];
  });
}

/** The months of a year that an account has a budget in, for each account. */
export function budgetMonths(
  rows: readonly LedgerRow[],
  year: Pick<BudgetYear, "offset">,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { account, rows: own } of rows) {
    for (const { stage, offset, amount, period } of own) {
      if (stage !== "budget" || offset !== year.offset || amount.isZero()) continue;
      const months = found.get(account) ?? new Set<number>();
      found.set(account, months.add(monthOf(period ?? 0)));
    }
  }
  return found;
}

/** A budget with its signs the other way round, held against the outturn of the same lines. */
function signQuestion(rows: readonly LedgerRow[], said: Answers["block"]): readonly Question[] {
  if (said.budgetSign !== undefined) return [];
  const sum = (wanted: "outturn" | "budget"): Decimal =>
    rows
      .flatMap((row) => row.rows)
      .filter(({ stage }) => stage === wanted)
      .reduce((all, { amount }) => all.plus(amount), new Decimal(0));
  if (!sum("budget").times(sum("outturn")).isNegative()) return [];
  if (sum("budget").isZero() || sum("outturn").isZero()) return [];
  return [
    {
      problem: "block",
      text: "Budgeten och utfallet har olika tecken i filen. I SIE är en kostnad plus. Hur är budgeten skriven?",
      choices: [
        { label: "Kostnad är minus i budgeten", block: { budgetSign: "minus" } },
        { label: "Budgeten är rätt som den står", block: { budgetSign: "plus" } },
      ],
      likely: 0,
    },
  ];
}

/** January and on, but not to December: a file that is cut between two lines has such a budget. */
const isBegun = (months: ReadonlySet<number>): boolean =>
  months.size < YEAR && [...months].every((month) => month <= months.size);

/** A budget that ends before the year does, which may be all that is left of it. */
function begunQuestion(
  rows: readonly LedgerRow[],
  budgets: readonly BudgetYear[],
  said: Answers["block"],
): readonly Question[] {
  if (said.accepted?.includes("budget") === true) return [];
  const begun = budgets.flatMap((budget) =>
    [...budgetMonths(rows, budget)]
      .filter(([, months]) => isBegun(months))
      .map(
        ([account, months]) =>
          `konto ${account} till och med ${MONTHS[months.size - 1] ?? ""} ${budget.year}`,
      ),
  );
  if (begun.length === 0) return [];
  const more = begun.length > MOST_NAMED ? ` och ${begun.length - MOST_NAMED} konton till` : "";
  return [
    {
      problem: "block",
      text: `Budgeten slutar före årets slut: ${begun.slice(0, MOST_NAMED).join(", ")}${more}. Filen kan vara avklippt. Är det hela årets budget?`,
      choices: [
        {
          label: "Det är hela årets budget",
          block: { accepted: [...(said.accepted ?? []), "budget"] },
        },
        { label: "Hämta ingen budget", block: { withoutBudget: true } },
      ],
    },
  ];
}

/** What has to be said of the budget before it is taken. */
export const budgetQuestions = (
  rows: readonly LedgerRow[],
  budgets: readonly BudgetYear[],
  said: Answers["block"],
): readonly Question[] => [...signQuestion(rows, said), ...begunQuestion(rows, budgets, said)];
