import { useCallback, useEffect, useMemo, useState } from "react";
import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { caseRemarks } from "../../../src/cases/list/caseRemarks";
import { type CaseList, readCaseList } from "../../../src/cases/list/readCases";
import type { RowProblem } from "../../../src/cases/list/caseProblems";
import { isBlank } from "../../../src/labelled/cell";
import { hiddenRowsNote } from "../../work/hiddenRowsNote";
import type { CaseSource, ListPlace } from "../../documents/cases/casesDocument";
import { usePane } from "../../start/PaneContext";
import type { WorkbookPort } from "../../workbook/port";
import { readCells } from "../../work/readCells";
import { type ListCells, listCells } from "./listCells";

/** A list as it was read: what is right, what is wrong and what is worth a look. */
export interface ReadList extends CaseList {
  /** Undefined of the example. */
  readonly place: ListPlace | undefined;
  readonly remarks: readonly RowProblem[];
  /** That hidden rows are read too. */
  readonly hidden: string | undefined;
}

export type ListState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly list: ReadList; readonly time: number }
  /** `isEmpty`: the headings are there and nothing under them yet. */
  | { readonly kind: "refused"; readonly message: string; readonly isEmpty?: boolean };

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

/** Nothing but one row: the headings. */
const hasNoRows = (rows: ListCells["rows"]): boolean =>
  rows.filter((row) => row.some((cell) => !isBlank(cell))).length === 1;

const EMPTY: ListState = {
  kind: "refused",
  message: "Listan är tom än. Skriv ett beslut per rad under rubrikerna och tryck Läs om.",
  isEmpty: true,
};
const NONE: ListState = { kind: "none" };
const READING: ListState = { kind: "reading" };
const NO_WORKBOOK: ListState = {
  kind: "refused",
  message: "Listan står i arbetsboken, och ingen arbetsbok är öppen vid panelen.",
};

/** The list of a source, read when it is chosen or found in the workbook, and when it is asked for again. */
export function useCaseList(source: CaseSource | undefined): {
  readonly state: ListState;
  readonly again: () => void;
} {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const isAlone = connection.kind === "alone";
  const [times, setTimes] = useState(0);
  const [found, setFound] = useState<{ readonly of: CaseSource; readonly state: ListState }>();
  const place = source === undefined || source === "example" ? undefined : source;
  useEffect(() => {
    if (port === undefined || place === undefined) return undefined;
    let isOver = false;
    const look = async (at: WorkbookPort): Promise<ReadList | undefined> => {
      const cells = await listCells(at, place);
      return hasNoRows(cells.rows) ? undefined : readList(cells);
    };
    void readCells(port, look).then((is) => {
      if (isOver) return;
      const state: ListState =
        is.kind === "refused"
          ? is
          : is.read === undefined
            ? EMPTY
            : { kind: "read", list: is.read, time: Date.now() };
      setFound({ of: place, state });
    });
    return () => {
      isOver = true;
    };
  }, [port, place, times]);
  const again = useCallback(() => setTimes((now) => now + 1), []);
  const example = useMemo(
    (): ListState | undefined =>
      source === "example" ? { kind: "read", list: exampleList(), time: 0 } : undefined,
    [source],
  );
  const state =
    source === undefined
      ? NONE
      : (example ?? (isAlone ? NO_WORKBOOK : found?.of === source ? found.state : READING));
  return { state, again };
}
