import { exampleCases } from "../../../src/cases/examples/exampleCases";
import type { RowProblem } from "../../../src/cases/list/caseProblems";
import { caseRemarks } from "../../../src/cases/list/caseRemarks";
import { type CaseList, readCaseList } from "../../../src/cases/list/readCases";
import type { ListPlace } from "../../documents/cases/casesDocument";
import { hiddenRowsNote } from "../../work/hiddenRowsNote";
import type { ListCells } from "./listCells";
import type { Listed, ListKind } from "./useListed";

/** A list as it was read: what is right, what is wrong and what is worth a look. */
export interface ReadList extends CaseList {
  /** Undefined of the example. */
  readonly place: ListPlace | undefined;
  readonly remarks: readonly RowProblem[];
  /** That hidden rows are read too. */
  readonly hidden: string | undefined;
}

export type ListState = Listed<ReadList>;

/** @throws ModelError where it is no list of cases. */
export function readList({ rows, place, hidden }: ListCells): ReadList {
  const list = readCaseList(rows);
  return {
    ...list,
    place,
    remarks: list.problems.length === 0 ? caseRemarks(list.rows) : [],
    hidden: hiddenRowsNote(hidden, 0),
  };
}

const exampleList = (): ReadList => {
  const list = readCaseList(exampleCases);
  return { ...list, place: undefined, remarks: caseRemarks(list.rows), hidden: undefined };
};

/** The list of cases, as a table that is read. */
export const caseListKind: ListKind<ReadList> = {
  read: readList,
  example: exampleList,
  empty: "Listan är tom än. Skriv ett beslut per rad under rubrikerna och tryck Läs om.",
};
