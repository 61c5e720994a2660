import type { Unit } from "../meaning/meaning";
import type { Draft, DraftCell } from "../rows/draft";
import { askAboutHours } from "./hoursInDoubt";
import { askUnit } from "./unitQuestions";
import {
  against,
  apart,
  filled,
  isCost,
  isJumping,
  largest,
  type Test,
  testsOf,
  voted,
} from "./unitTests";

import { volumesOf } from "./yardstick";

/** The largest amount of a block without volumes, kr a year: else its unit is asked for. */
const PLAUSIBLE = { least: 2e6, most: 400e6 } as const;

/** As thousands of kronor the largest would be more than any municipality's, and the least is no thousands. */
const SURELY = { most: 3e6, least: 3e4 } as const;

/** The unit that the block's own switch says, or the votes; for rows of which no text says one. */
export interface BlockUnit {
  readonly unit: Unit | undefined;
  readonly from: "text" | "size" | "answer" | "nothing";
}

interface Block {
  readonly costs: readonly Draft[];
  readonly tests: ReadonlyMap<Draft, readonly Test[]>;
  /** The unit of amounts that no text says one of. */
  readonly unit: Unit | undefined;
}

/** Kronor, where amounts that no text and no volume says the unit of would be billions in any other. */
function surelyKronor(costs: readonly Draft[], tests: Block["tests"]): Unit | undefined {
  if ([...tests.values()].some((own) => own.length > 0)) return undefined;
  const cells = costs.flatMap(filled);
  const isOfYears = cells.every(
    ({ textUnit, month }) => textUnit === undefined && month === undefined,
  );
  const amounts = cells.map(({ raw }) => Math.abs(raw));
  const isSure = Math.max(0, ...amounts) >= SURELY.most && Math.min(...amounts) >= SURELY.least;
  return isOfYears && isSure ? 1 : undefined;
}

const isSilent = (row: Draft): boolean =>
  filled(row).some(({ textUnit }) => textUnit === undefined);

/** Asks about a row by its own text and sizes; whether its unit was not what was said. */
function hasFailed(row: Draft, { costs, tests, unit }: Block): boolean {
  const own = tests.get(row) ?? [];
  if (row.answer.unit !== undefined) return false;
  const why = against(own);
  if (why !== undefined) {
    askUnit(row, why);
    return true;
  }
  if (isJumping(row)) {
    askUnit(row, "åren är mer än 200 gånger olika stora.");
    return false;
  }
  if (!isSilent(row)) return false;
  if (unit === undefined) {
    const alike = costs.filter((each) => each !== row && isSilent(each));
    askUnit(row, "enheten framgår inte.", { alike });
    return false;
  }
  const misses = own.filter(({ hit }) => hit !== unit).length;
  if (own.length === 0 || misses * 2 < own.length) return false;
  askUnit(row, "beloppen är inte rimliga mot personerna eller timmarna.");
  return true;
}

/** Rows with a unit in words and no volume to hold it against: by the other rows, else by their size. */
function checkUntested({ costs, tests, unit }: Block, failed: boolean): void {
  const untested = costs.filter(
    (row) => (tests.get(row) ?? []).length === 0 && row.answer.unit === undefined,
  );
  const texted = untested.filter((row) =>
    filled(row).some(({ textUnit }) => textUnit !== undefined),
  );
  if (failed) {
    texted.forEach((row) =>
      askUnit(row, "en annan rad i tabellen är i en annan enhet än texten säger."),
    );
    return;
  }
  if (untested.length < costs.length) return;
  const most = largest(costs, ({ textUnit }) => textUnit ?? unit);
  if (most >= PLAUSIBLE.least && most <= PLAUSIBLE.most) return;
  const why =
    "texten säger en enhet, men inga personer eller timmar finns att pröva den mot och beloppen är ovanligt små eller stora.";
  texted.forEach((row) => {
    const said = row.cells.find(({ textUnit }) => textUnit !== undefined)?.textUnit;
    askUnit(row, why, { ...(said !== undefined && { said }) });
  });
}

function setUnit(row: Draft, unit: Unit | undefined, chosen: Unit | undefined): void {
  const said = row.cells[0]?.textUnit;
  row.unit = row.answer.unit ?? said ?? unit ?? 1;
  const byText = said !== undefined && said !== chosen;
  row.unitFrom =
    row.answer.unit !== undefined
      ? "answer"
      : byText
        ? "text"
        : chosen !== undefined
          ? "answer"
          : "size";
}

/**
 * Each cost's unit: what a text says, held against the schablon; else what the sizes say; else asked for.
 * `chosen` is the switch, which the cells have already where no nearer text says a unit.
 */
export function checkUnits(all: readonly Draft[], chosen: Unit | undefined): BlockUnit {
  const costs = all.filter(isCost);
  const volumes = volumesOf(all);
  const tests = new Map(costs.map((row) => [row, testsOf(row, volumes)]));
  const unit = chosen ?? voted([...tests.values()].flat()) ?? surelyKronor(costs, tests);
  const block: Block = { costs, tests, unit };
  const failed = costs.filter((row) => hasFailed(row, block));
  checkUntested(block, failed.length > 0);
  const unitOf = (cell: DraftCell, row: Draft): number =>
    row.answer.unit ?? cell.textUnit ?? unit ?? 1;
  const free = costs.filter(({ answer }) => answer.unit === undefined);
  apart(free, unitOf).forEach((row) =>
    askUnit(row, "budget och utfall är mer än 100 gånger olika stora."),
  );
  costs.forEach((row) => setUnit(row, unit, chosen));
  askAboutHours(all, tests);
  if (chosen !== undefined) return { unit: chosen, from: "answer" };
  if (unit !== undefined) return { unit, from: "size" };
  const [only, other] = new Set(
    costs.flatMap(({ cells }) => cells.flatMap(({ textUnit }) => textUnit ?? [])),
  );
  return {
    unit: other === undefined ? only : undefined,
    from: only === undefined ? "nothing" : "text",
  };
}
