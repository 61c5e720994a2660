import { monthOf, yearOf } from "../../calendar/day";
import type { CaseRow, Law } from "../list/caseRow";
import type { ExpectedCase } from "./expectedMonths";

const monthOfDay = (day: number): number => yearOf(day) * 12 + monthOf(day) - 1;

interface Expected {
  at(of: keyof ExpectedCase, place: number): number;
}

/** Whether a case, of these rows, has a day in force in a month; before the periods its rows are asked. */
export function wasInForce(
  rows: readonly CaseRow[],
  law: Law | undefined,
  month: number,
  expected: Expected | undefined,
  place: number | undefined,
): boolean {
  if (place !== undefined) return expected !== undefined && expected.at("days", place) > 0;
  return rows.some(
    (row) =>
      (law === undefined || row.law === law) &&
      monthOfDay(row.from) <= month &&
      (row.through === undefined || monthOfDay(row.through) >= month),
  );
}
