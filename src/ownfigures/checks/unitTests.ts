import { groupedBy } from "../lists/groupedBy";
import { isMoney, type Unit, UNITS } from "../meaning/meaning";
import { type Draft, type DraftCell, isOpen } from "../rows/draft";
import { unitHit, type Volumes, yardstick } from "./yardstick";

/** Years of one row are never so far apart. */
const JUMP = 200;
/** Nor budget and outturn. */
const APART = 100;
const VOTES = 3;
const ALL: readonly Unit[] = [1, 1_000, 1_000_000];

/** An amount held against its own volume: the unit in which it fits, if any. */
export interface Test {
  readonly cell: DraftCell;
  readonly hit: Unit | undefined;
}

/** A row of money that is read or asked about. */
export const isCost = (row: Draft): boolean =>
  isOpen(row) && row.meaning !== undefined && isMoney(row.meaning);
export const filled = ({ cells }: Draft): readonly DraftCell[] =>
  cells.filter(({ raw }) => !Number.isNaN(raw) && raw !== 0);

/** Every amount of a row that has a volume of its own. */
export function testsOf(row: Draft, volumes: Volumes): readonly Test[] {
  const { meaning } = row;
  if (meaning === undefined) return [];
  return filled(row).flatMap((cell) => {
    const model = yardstick(volumes, meaning, cell);
    return model === undefined ? [] : [{ cell, hit: unitHit(cell.raw, model) }];
  });
}

/** One unit by three votes to one, of the years that no text says a unit of. */
export function voted(tests: readonly Test[]): Unit | undefined {
  const votes = tests.filter(({ cell }) => cell.textUnit === undefined);
  const [most] = ALL.map((unit) => ({
    unit,
    count: votes.filter(({ hit }) => hit === unit).length,
  })).sort((one, other) => other.count - one.count);
  if (most === undefined || most.count === 0) return undefined;
  return most.count >= VOTES * (votes.length - most.count) ? most.unit : undefined;
}

/** The largest amount of the rows, kr a year, each cell in the unit that it is said to be in. */
export function largest(
  rows: readonly Draft[],
  unitOf: (cell: DraftCell) => number | undefined,
): number {
  const amounts = rows.flatMap((row) =>
    filled(row).map(
      (cell) => Math.abs(cell.raw) * (unitOf(cell) ?? 0) * (cell.month === undefined ? 1 : 12),
    ),
  );
  return Math.max(0, ...amounts);
}

/** Why a unit that a text says is not what the amounts say; undefined where they agree or cannot tell. */
export function against(tests: readonly Test[]): string | undefined {
  const own = tests.filter(({ cell }) => cell.textUnit !== undefined);
  const bad = own.filter(({ cell, hit }) => hit !== cell.textUnit);
  if (own.length > 0 && bad.length * 2 >= own.length) {
    const unit = own[0]?.cell.textUnit;
    return `enheten anges som ${unit === undefined ? "" : UNITS[unit]}, men mot personerna eller timmarna är beloppen något annat.`;
  }
  const other = bad.find(({ hit }) => hit !== undefined);
  return other === undefined
    ? undefined
    : `beloppet för ${other.cell.year} är i en annan enhet än de andra årens.`;
}

/** Whether a row's years are too far apart to be in one unit. */
export function isJumping(row: Draft): boolean {
  const whole = filled(row).filter(({ month }) => month === undefined);
  const sizes = whole.map(({ raw, textUnit }) => Math.abs(raw) * (textUnit ?? 1));
  return sizes.length > 1 && Math.max(...sizes) / Math.min(...sizes) > JUMP;
}

/** Stages of one thing that are more than a hundred times apart, in what the rows' units make of them. */
export function apart(
  rows: readonly Draft[],
  unitOf: (cell: DraftCell, row: Draft) => number,
): readonly Draft[] {
  const sizes = rows.flatMap((row) =>
    filled(row).map((cell) => ({
      row,
      stage: cell.stage,
      time: `${row.meaning ?? ""} ${cell.year} ${cell.month ?? ""}`,
      size: Math.abs(cell.raw) * unitOf(cell, row),
    })),
  );
  const found = new Set<Draft>();
  for (const group of groupedBy(sizes, ({ time }) => time).values()) {
    const stages = [...groupedBy(group, ({ stage }) => stage).values()];
    const ends = stages.map((same) => ({
      stage: same[0]?.stage,
      least: Math.min(...same.map(({ size }) => size)),
      most: Math.max(...same.map(({ size }) => size)),
    }));
    for (const { row, stage, size } of group) {
      const others = ends.filter((each) => each.stage !== stage);
      if (others.some(({ least, most }) => size > APART * least || size * APART < most)) {
        found.add(row);
      }
    }
  }
  return [...found];
}
