import { type ReactNode, useMemo } from "react";
import { useShownWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { ForecastContext } from "./ForecastContext";
import { forecastWork } from "./state/forecastWork";

/** Holds the forecast's work and keeps it in the workbook, whichever tab is shown. */
export function ForecastProvider({ children }: { readonly children: ReactNode }) {
  const inHand = useShownWork(forecastWork);
  const writing = useWriteSheets();
  const memory = useMemo(() => ({ ...inHand, writing }), [inHand, writing]);
  return <ForecastContext.Provider value={memory}>{children}</ForecastContext.Provider>;
}
