import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import type { ProviderInputs } from "./providerInputs";
import { providerResult } from "./providerResult";
import { type Point, root } from "./root";
import { type Unknown, type UnknownId, unknownOf } from "./unknown";

export interface Goal {
  /** kr that the result shall be; default 0. */
  readonly target?: Decimal | undefined;
  /** `beforeGrant`: revenue − cost, the outturn's net cost. `afterGrant` (default): with kommunbidrag. */
  readonly measure?: "beforeGrant" | "afterGrant" | undefined;
}

export type Solution =
  | {
      readonly solved: true;
      readonly unknown: Unknown;
      readonly value: Decimal;
      /** The inputs with the value put in. */
      readonly inputs: ProviderInputs;
      /** The measured result with it, kr: the target, or for whole employees the first at or above it. */
      readonly result: Decimal;
    }
  | { readonly solved: false; readonly reason: string };

const ZERO = new Decimal(0);
/** kr; far within the öre that the result is shown with. */
const CLOSE = new Decimal("1e-9");
const PARTS = 16;

/** The result in question of some inputs. */
function measured(inputs: ProviderInputs, { measure }: Goal): Decimal {
  const result = providerResult(inputs);
  return measure === "beforeGrant" ? result.result : result.resultAfterGrant;
}

function kronor(amount: Decimal): string {
  return `${swedishNumber(amount.toDecimalPlaces(2))} kr`;
}

/** Values to look at, close to the present one and out to the limits. */
function lookouts({ low, high, now }: Unknown): Decimal[] {
  const inside = Decimal.max(low, Decimal.min(high, now));
  const values = [low, inside, high];
  for (let part = 1; part < PARTS; part += 1) {
    const share = new Decimal(part).div(PARTS);
    // Cubed: dense at the present value, sparse at limits that are far away.
    values.push(inside.plus(high.minus(inside).times(share.pow(3))));
    values.push(inside.minus(inside.minus(low).times(share.pow(3))));
  }
  return values.sort((a, b) => a.comparedTo(b));
}

/** The result at the values that make sense: sick leave of 0.95 leaves no time to perform, for example. */
function* valid(
  values: readonly Decimal[],
  f: (x: Decimal) => Decimal,
): Generator<undefined, Point[]> {
  const points: Point[] = [];
  for (const x of values) {
    yield;
    try {
      points.push({ x, y: f(x) });
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
  return points;
}

/** The sign change nearest to the present value, of those between neighbouring points. */
function bracket(points: readonly Point[], now: Decimal): readonly [Point, Point] | undefined {
  let found: readonly [Point, Point] | undefined;
  let nearest: Decimal | undefined;
  for (const [place, to] of points.entries()) {
    const from = points[place - 1];
    if (from === undefined || (from.y.isNegative() === to.y.isNegative() && !to.y.isZero())) {
      continue;
    }
    const distance = Decimal.min(from.x.minus(now).abs(), to.x.minus(now).abs());
    if (nearest !== undefined && distance.gte(nearest)) continue;
    nearest = distance;
    found = [from, to];
  }
  return found;
}

function noSolution(unknown: Unknown, points: readonly Point[], target: Decimal): string {
  const results = points.map(({ y }) => y.plus(target));
  const least = Decimal.min(...results);
  const most = Decimal.max(...results);
  const name = `\u201d${unknown.label}\u201d`;
  if (least.eq(most)) {
    return `${name} påverkar inte resultatet med de här uppgifterna, som är ${kronor(most)}. Välj något annat att lösa ut.`;
  }
  return (
    `Resultatet ${kronor(target)} nås inte med ${name}: mellan ${swedishNumber(points[0]?.x ?? 0)} och ` +
    `${swedishNumber(points.at(-1)?.x ?? 0)} blir det mellan ${kronor(least)} och ${kronor(most)}. ` +
    "Ändra något annat först, eller lös ut något annat."
  );
}

/** Whole employees: the fewest with whom the result is at least the target. */
function* seekEmployees(
  unknown: Unknown,
  goal: Goal,
  target: Decimal,
): Generator<undefined, Solution> {
  const points: Point[] = [];
  for (let employees = 1; employees <= unknown.high.toNumber(); employees += 1) {
    yield;
    const value = new Decimal(employees);
    const inputs = unknown.put(value);
    const result = measured(inputs, goal);
    if (result.gte(target)) return { solved: true, unknown, value, inputs, result };
    const before = points.at(-1);
    points.push({ x: value, y: result.minus(target) });
    // More employees change nothing once nobody is above the limit.
    if (before?.y.eq(result.minus(target))) break;
  }
  return { solved: false, reason: noSolution(unknown, points, target) };
}

/**
 * Goal seek that yields between its evaluations, for those who must not wait: solves one unknown so that the year's result is the target: zero for goal seek, the outturn for
 * calibration (docs/egen-regi.md). A root is sought among the values the unknown may take; where there are
 * several, the one nearest to its present value.
 */
export function* goalSeekSteps(
  inputs: ProviderInputs,
  id: UnknownId,
  goal: Goal = {},
): Generator<undefined, Solution> {
  const unknown = unknownOf(inputs, id);
  const target = goal.target ?? ZERO;
  if (!target.isFinite()) {
    throw new ModelError("invalid", "Målet är inte ett tal. Ange resultatet i kronor.");
  }
  if (id === "rotaEmployees") return yield* seekEmployees(unknown, goal, target);
  const f = (x: Decimal): Decimal => measured(unknown.put(x), goal).minus(target);
  const points = yield* valid(lookouts(unknown), f);
  const found = bracket(points, unknown.now);
  if (found === undefined) return { solved: false, reason: noSolution(unknown, points, target) };
  const { x } = yield* root(f, found[0], found[1], CLOSE);
  const solved = unknown.put(x);
  return { solved: true, unknown, value: x, inputs: solved, result: measured(solved, goal) };
}
