import type { CaseRow } from "../../../src/cases/list/caseRow";
import { rowsByCase } from "../../../src/cases/list/rowsByCase";

/** Of each case, in the order in which they first stand in the list, the row from 0 where it does. */
export const firstRows = (rows: readonly CaseRow[]): readonly number[] =>
  [...rowsByCase(rows).values()].flatMap(([first]) =>
    first === undefined ? [] : [rows.indexOf(first)],
  );
