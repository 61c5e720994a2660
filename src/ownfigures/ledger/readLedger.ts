import { bookedIn, type Booked, type SplitBy } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import { NO_ANSWERS, type Answers, type Question } from "../answers/answer";
import { groupedBy } from "../lists/groupedBy";
import type { ReadOptions } from "../readBlock";
import type { LedgerGroup, Line, Reading } from "../reading/reading";
import { dimensionsOf, usedDimensions } from "./dimensions";
import { budgetQuestions, budgetsOf } from "./ledgerBudgets";
import { ledgerLines } from "./ledgerLines";
import { isOfAssistance } from "./ledgerMeaning";
import { ledgerNotes } from "./ledgerNotes";
import { coveredBy } from "./ledgerPeriods";
import { ledgerQuestions } from "./ledgerQuestions";
import { ledgerRows, lastYearSum, type LedgerRow } from "./ledgerRows";

/** More lines than these are no list to go through: fewer verksamheter are chosen. */
const MOST_LINES = 400;

/** The groups, those of personlig assistans shown; where none is, or there is only one, what there is. */
function groupsOf(
  rows: readonly LedgerRow[],
  { lines, block }: Answers,
): readonly (LedgerGroup & { readonly rows: readonly LedgerRow[] })[] {
  const groups = [...groupedBy(rows, ({ group }) => group)];
  const isOwn = (own: readonly LedgerRow[]): boolean =>
    own.some(
      ({ key, accountName, groupName }) =>
        isOfAssistance(groupName) || isOfAssistance(accountName) || lines[key] !== undefined,
    );
  const said = (key: string): boolean | undefined =>
    block.groups !== undefined && Object.hasOwn(block.groups, key) ? block.groups[key] : undefined;
  return groups.map(([key, own]) => ({
    key,
    label: own[0]?.groupLabel ?? key,
    amount: lastYearSum(own).toNumber(),
    // A group's number is the municipality's own text: it may be any word.
    isShown: said(key) ?? (groups.length === 1 || isOwn(own)),
    rows: own,
  }));
}

function baseYearOf(lines: readonly Line[], thisYear: number): number | undefined {
  const years = lines
    .flatMap(({ figures }) => figures)
    .filter(
      ({ stage, month, year }) => stage === "outturn" && month === undefined && year <= thisYear,
    )
    .map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** What a file has booked, kept for each way to split it: it is read again after every answer. */
function bookedOf(file: SieFile): (by: SplitBy) => Booked {
  const known = new Map<string, Booked>();
  return (by) => {
    const key = JSON.stringify(by);
    const found = known.get(key) ?? bookedIn(file, by);
    known.set(key, found);
    return found;
  };
}

/** Reads a ledger's file as often as something is said of it. */
export function ledgerReader(file: SieFile): (options: ReadOptions) => Reading {
  const booked = bookedOf(file);
  return (options) => readLedger(file, booked, options);
}

/**
 * A ledger's file as lines to take: an account of a verksamhet each, in kronor, costs positive, exact to the öre.
 * Nothing is taken that the file leaves in doubt.
 */
function readLedger(
  file: SieFile,
  bookedBy: (by: SplitBy) => Booked,
  { thisYear, answers = NO_ANSWERS, remembered = new Set() }: ReadOptions,
): Reading {
  const said = answers.block;
  const dimensions = dimensionsOf(file, said);
  const by = [dimensions.activity, dimensions.responsibility].filter((each) => each !== "");
  const booked = bookedBy({ dimensions: by, byRowDay: said.byRowDay === true });
  const rows = ledgerRows(file, booked, dimensions);
  const groups = groupsOf(rows, answers);
  const shown = groups.filter(({ isShown }) => isShown).flatMap((group) => group.rows);
  const covered = coveredBy(file, booked);
  const budgets = said.withoutBudget === true ? [] : budgetsOf(file, booked);
  const figures = { covered, budgets, budgetSign: said.budgetSign ?? "plus" } as const;
  const used = shown.slice(0, MOST_LINES);
  const lines = ledgerLines(used, { answers, remembered, doubts: booked.doubts, figures });
  const tooMany: readonly Question[] =
    shown.length > MOST_LINES
      ? [
          {
            problem: "block",
            text: `De valda verksamheterna har ${shown.length} konton. Välj färre: högst ${MOST_LINES} visas.`,
            choices: [],
          },
        ]
      : [];
  const taken = new Set(lines.filter(({ state }) => state !== "skipped").map(({ key }) => key));
  const counted = used.filter(({ key }) => taken.has(key));
  const baseYear = said.baseYear ?? baseYearOf(lines, thisYear);
  return {
    ledger: {
      dimensions: usedDimensions(file).map(({ number, name }) => ({ key: number, text: name })),
      activity: dimensions.activity,
      responsibility: dimensions.responsibility,
      groups: groups.map(({ key, label, amount, isShown }) => ({ key, label, amount, isShown })),
    },
    direction: "columns",
    lines,
    leftColumns: [],
    years: covered.years.map(({ year }) => year).sort((one, other) => one - other),
    ...(baseYear !== undefined && { baseYear }),
    unit: { value: 1, from: "text" },
    sign: { value: "plus", from: "text" },
    questions: [
      ...ledgerQuestions(file, booked, dimensions, said),
      ...tooMany,
      ...(budgets.length === 0 ? [] : budgetQuestions(counted, budgets, said)),
    ],
    notes: ledgerNotes(file, { booked, covered, budgets, all: rows, shown, counted }),
  };
}
