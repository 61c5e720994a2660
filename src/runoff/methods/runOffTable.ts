import { swedishNumber } from "../../exact/swedishNumber";
import { lognormalInterval } from "./lognormalInterval";
import type { RunOffFigures, RunOffResult } from "./runOffResult";
import { withoutNoise } from "../triangle/withoutNoise";

/** An answer for a cell; what is not known is an empty text. */
type Answer = number | string;

/** The headings; `confidence`: the interval too, which so many per cent lie within. */
export function runOffColumns(confidence?: number): readonly string[] {
  const columns = ["Period", "Fakturerat", "Slutligt", "Återstår", "Medelfel"];
  if (confidence === undefined) return columns;
  const said = `${swedishNumber(confidence)} %`;
  return [...columns, `${said}: från`, `${said}: till`];
}

function bounds(
  { outstanding, standardError }: RunOffFigures,
  confidence: number,
): readonly Answer[] {
  if (standardError === null) return ["", ""];
  return lognormalInterval(outstanding, standardError, confidence).map(withoutNoise);
}

/**
 * A row a period and the total, under {@link runOffColumns}; an unknown standard error and its interval are
 * empty.
 */
export function runOffTable(
  { origins, total }: RunOffResult,
  confidence?: number,
): readonly (readonly Answer[])[] {
  const row = (name: string, figures: RunOffFigures): readonly Answer[] => [
    name,
    withoutNoise(figures.latest),
    withoutNoise(figures.ultimate),
    withoutNoise(figures.outstanding),
    figures.standardError === null ? "" : withoutNoise(figures.standardError),
    ...(confidence === undefined ? [] : bounds(figures, confidence)),
  ];
  return [...origins.map((each) => row(each.origin, each)), row("Totalt", total)];
}
