import { useContext } from "react";
import type { IntervalProps } from "./intervalProps";
import { LateView } from "../shared/LateView";
import { RiskContext } from "./RiskContext";

const load = async () =>
  (await import(/* webpackChunkName: "view-risk" */ "./IntervalLine")).IntervalLine;

/** How far the total of a scenario may be from what stands beside it; what draws it comes when it is first shown. */
export function Interval(props: IntervalProps) {
  const memory = useContext(RiskContext);
  // A forecast that stands by itself, outside the pane, has no choices to draw by.
  if (memory === undefined) return null;
  return <LateView name="Osäkerhet" load={load} props={props} />;
}
