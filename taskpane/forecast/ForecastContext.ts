import { createContext, useContext } from "react";
import type { WriteSheets } from "../work/useWriteSheets";
import type { ShownInHand } from "../work/useWork";
import type { ForecastAction } from "./state/forecastAction";
import type { ForecastShown } from "./state/forecastShown";
import type { Work } from "./state/work";

/** The forecast's work in hand, whichever tab is shown. */
export interface ForecastMemory extends ShownInHand<Work, ForecastAction, ForecastShown> {
  /** The writing of its sheets, which goes on while the pane shows something else. */
  readonly writing: WriteSheets;
}

export const ForecastContext = createContext<ForecastMemory | undefined>(undefined);

export function useForecast(): ForecastMemory {
  const memory = useContext(ForecastContext);
  if (memory === undefined) throw new Error("The forecast is used outside its provider");
  return memory;
}
