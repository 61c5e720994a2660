import { useContext } from "react";
import { LateView } from "../shared/LateView";
import { RiskContext } from "./RiskContext";

export interface IntervalProps {
  /** The scenario whose total it stands beside; left out, the one that Osäkerhet is about. */
  readonly scenario?: { readonly id: string | undefined };
  /** Left out, the first year of the forecast. */
  readonly year?: number;
  /** What stands before it, where it is not of the figures beside it alone. */
  readonly lead?: string;
  /** Whose figures it stands beside; left out, the forecast's own. */
  readonly isExample?: boolean;
}

const load = async () =>
  (await import(/* webpackChunkName: "view-risk" */ "./IntervalLine")).IntervalLine;

/** How far the total of a scenario may be from what stands beside it; what draws it comes when it is first shown. */
export function Interval(props: IntervalProps) {
  const memory = useContext(RiskContext);
  // A forecast that stands by itself, outside the pane, has no choices to draw by.
  if (memory === undefined) return null;
  return <LateView name="Osäkerhet" load={load} props={props} />;
}
