import { AGREES, type ReconciledBase } from "./reconcileBase";

type Whole = Pick<ReconciledBase, "year" | "outturn" | "calibrated" | "agrees">;

/** Both parts together; undefined where only one of them can be compared. */
export function reconciledWhole(parts: readonly ReconciledBase[]): Whole | undefined {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return undefined;
  const sum = (of: "outturn" | "calibrated"): number =>
    parts.reduce((all, part) => all + part[of], 0);
  const [outturn, calibrated] = [sum("outturn"), sum("calibrated")];
  const agrees = Math.abs(outturn / calibrated - 1) <= AGREES;
  return { year: first.year, outturn, calibrated, agrees };
}
