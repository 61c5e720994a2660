import type { Exact } from "../../exact/product";
import type { CaseRow } from "../list/caseRow";
import type { Column } from "./daySums";
import type { Segment } from "./segment";
import { segmentsOf } from "./segmentsOf";
import { type Quantity, termsOf } from "./term";

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

/** Made once of a list, and asked for any periods. */
export function preparedCases(rows: readonly CaseRow[]): PreparedCases {
  const segments: Segment[] = [];
  const columns = new Map<number, Map<Quantity, OpenColumn>>();
  for (const row of rows) {
    for (const segment of segmentsOf(row)) {
      const place = segments.push(segment) - 1;
      for (const { quantity, divisor, coefficient } of termsOf(segment)) {
        const byQuantity = columns.get(divisor) ?? new Map<Quantity, OpenColumn>();
        columns.set(divisor, byQuantity);
        let column = byQuantity.get(quantity);
        if (column === undefined) {
          column = { quantity, divisor, segments: [], coefficients: [] };
          byQuantity.set(quantity, column);
        }
        column.segments.push(place);
        column.coefficients.push(coefficient);
      }
    }
  }
  return { rows, segments, columns: [...columns.values()].flatMap((each) => [...each.values()]) };
}
