import { useState } from "react";
import { usePane } from "../start/PaneContext";
import type { WorkbookPort } from "../workbook/port";
import { type Found, readCells } from "./readCells";

/** A way to read something out of the workbook's cells. */
export interface Reading<T> {
  readonly key: string;
  /** What the button says: "Hämta dina siffror". */
  readonly text: string;
  /** One of the less common, which stand folded after the ways that every tab has. */
  readonly more?: true;
  /** @throws ModelError saying what the cells cannot be used for. */
  readonly read: (port: WorkbookPort) => Promise<T>;
}

/** What a reading has given; the first since the last was taken or put away, or the next. */
export interface Reads<T> {
  readonly key: string;
  readonly is: Found<T>;
  readonly time: number;
}

/** Reads cells of the workbook, and holds what was read until it is taken or put away. */
export function useReadings<T>() {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [found, setFound] = useState<Reads<T>>();
  const [isReading, setIsReading] = useState(false);
  return {
    port,
    found,
    isReading,
    look: ({ key, read }: Pick<Reading<T>, "key" | "read">): void => {
      if (port === undefined) return;
      setIsReading(true);
      void readCells(port, read).then((is) => {
        setIsReading(false);
        setFound((last) => ({ key, is, time: (last?.time ?? 0) + 1 }));
      });
    },
    close: (): void => setFound(undefined),
  };
}
