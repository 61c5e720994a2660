import { createContext, type Dispatch, useContext } from "react";
import type { Keeping } from "../work/keeper";
import { type ForecastAction, type ForecastState, initialForecast } from "./state/reduceForecast";

/** The tab's state, which outlives the tab itself: other tabs are shown in between. */
export interface ForecastWork {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  /** Undefined where there is no workbook to keep it in. */
  readonly keeping: Keeping | undefined;
  /** Lets the other's version stand, or keeps both, when someone else has written in the workbook. */
  readonly settle: (how: "theirs" | "both") => void;
}

export const ForecastContext = createContext<ForecastWork>({
  state: initialForecast,
  dispatch: () => undefined,
  keeping: undefined,
  settle: () => undefined,
});

export const useForecast = (): ForecastWork => useContext(ForecastContext);
