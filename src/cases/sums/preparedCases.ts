import type { Exact } from "../../exact/product";
import { atOnce } from "../../steps/atOnce";
import { isStep } from "../../steps/isStep";
import type { CaseRow } from "../list/caseRow";
import type { Column } from "./daySums";
import type { Segment } from "./segment";
import { segmentsOf } from "./segmentsOf";
import { eachTerm, type Quantity, type TakeTerm } from "./term";

/** What is added up, a column a quantity and divisor. */
export interface QuantityColumn extends Column {
  readonly quantity: Quantity;
  readonly divisor: number;
}

/** The list cut into segments, with what each day of them adds to what. */
export interface PreparedCases {
  readonly rows: readonly CaseRow[];
  readonly segments: readonly Segment[];
  readonly columns: readonly QuantityColumn[];
}

interface OpenColumn extends QuantityColumn {
  readonly segments: number[];
  readonly coefficients: Exact[];
}

type ByQuantity = Partial<Record<Quantity, OpenColumn>>;

/** See {@link preparedCases}; yields between some of the rows. */
export function* preparedCasesSteps(rows: readonly CaseRow[]): Generator<undefined, PreparedCases> {
  const segments: Segment[] = [];
  // Most hours are whole: those that väntetid and beredskap divide stand apart.
  const whole: ByQuantity = {};
  const divided = new Map<number, ByQuantity>();
  const ofDivisor = (divisor: number): ByQuantity => {
    if (divisor === 1) return whole;
    const known = divided.get(divisor) ?? {};
    divided.set(divisor, known);
    return known;
  };
  let place = 0;
  const take: TakeTerm = (quantity, divisor, coefficient) => {
    const byQuantity = ofDivisor(divisor);
    const column = (byQuantity[quantity] ??= {
      ...{ quantity, divisor },
      segments: [],
      coefficients: [],
    });
    column.segments.push(place);
    column.coefficients.push(coefficient);
  };
  for (const [at, row] of rows.entries()) {
    if (isStep(at)) yield undefined;
    for (const segment of segmentsOf(row)) {
      place = segments.push(segment) - 1;
      eachTerm(segment, take);
    }
  }
  const columns = [whole, ...divided.values()].flatMap((each) => Object.values(each));
  return { rows, segments, columns };
}

/** Made once of a list, and asked for any periods. */
export const preparedCases = (rows: readonly CaseRow[]): PreparedCases =>
  atOnce(preparedCasesSteps(rows));
