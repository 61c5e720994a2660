import { createContext, useContext } from "react";
import type { RangeReference } from "../workbook/port";
import type { Connection } from "./connect";

/** What every view knows of the workbook round it. */
export interface Pane {
  readonly connection: Connection;
  /** The cell that a formula would be written to: the upper left one of what is marked. */
  readonly target: RangeReference | undefined;
}

export const PaneContext = createContext<Pane>({
  connection: { kind: "waiting" },
  target: undefined,
});

export const usePane = (): Pane => useContext(PaneContext);
