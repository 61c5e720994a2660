import { useCallback, useEffect, useMemo, useState } from "react";
import { isBlank } from "../../../src/labelled/cell";
import type { CaseSource } from "../../documents/cases/casesDocument";
import { usePane } from "../../start/PaneContext";
import { readCells } from "../../work/readCells";
import type { WorkbookPort } from "../../workbook/port";
import { type ListCells, listCells } from "./listCells";

export type Listed<T> =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly list: T; readonly time: number }
  /** `isEmpty`: the headings are there and nothing under them yet. */
  | { readonly kind: "refused"; readonly message: string; readonly isEmpty?: boolean };

/** What a table is and how it is read. The same from drawing to drawing. */
export interface ListKind<T> {
  /** @throws ModelError saying what it cannot be used for. */
  readonly read: (cells: ListCells) => T;
  readonly example: () => T;
  /** What is said where it has headings alone. */
  readonly empty: string;
}

/** Nothing but one row: the headings. */
const hasNoRows = (rows: ListCells["rows"]): boolean =>
  rows.filter((row) => row.some((cell) => !isBlank(cell))).length === 1;

const NO_WORKBOOK =
  "Cellerna står i arbetsboken, och ingen arbetsbok är öppen vid panelen. Öppna den och försök igen.";

interface Found<T> {
  readonly of: CaseSource;
  readonly state: Listed<T>;
}

/** A table of a source, read when it is chosen or found in the workbook, and when it is asked for again. */
export function useListed<T>(
  source: CaseSource | undefined,
  { read, example, empty }: ListKind<T>,
): { readonly state: Listed<T>; readonly again: () => void } {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const isAlone = connection.kind === "alone";
  const [times, setTimes] = useState(0);
  const [found, setFound] = useState<Found<T>>();
  useEffect(() => {
    if (source === undefined || source === "example" || port === undefined) return undefined;
    let isOver = false;
    const look = async (at: WorkbookPort): Promise<T | undefined> => {
      const cells = await listCells(at, source);
      return hasNoRows(cells.rows) ? undefined : read(cells);
    };
    void readCells(port, look).then((is) => {
      if (isOver) return;
      const state: Listed<T> =
        is.kind === "refused"
          ? is
          : is.read === undefined
            ? { kind: "refused", message: empty, isEmpty: true }
            : { kind: "read", list: is.read, time: Date.now() };
      setFound({ of: source, state });
    });
    return () => {
      isOver = true;
    };
  }, [port, source, times, read, empty]);
  const ofExample = useMemo(
    (): Listed<T> | undefined =>
      source === "example" ? { kind: "read", list: example(), time: 0 } : undefined,
    [source, example],
  );
  const again = useCallback(() => setTimes((now) => now + 1), []);
  if (source === undefined) return { state: { kind: "none" }, again };
  if (ofExample !== undefined) return { state: ofExample, again };
  if (found?.of === source) return { state: found.state, again };
  return {
    state: isAlone ? { kind: "refused", message: NO_WORKBOOK } : { kind: "reading" },
    again,
  };
}
