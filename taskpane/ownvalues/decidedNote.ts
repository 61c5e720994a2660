import { toDay } from "../../src/calendar/day";
import { omsorgsprisindex } from "../../src/parameters/omsorgsprisindex";
import { poPalagg } from "../../src/parameters/poPalagg";
import { seriesOf } from "../../src/parameters/required";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import type { Series } from "../../src/parameters/types";
import { entryOn, exactValue } from "../../src/parameters/valueOn";
import type { OwnValue } from "../documents/ownvalues/ownValues";
import { shownFigure, unitText } from "../work/typedFigure";
import { ownKindOf } from "./ownKinds";

const KNOWN: Partial<Record<OwnValue["kind"], Series>> = {
  schablon: seriesOf(schablonbelopp),
  opi: seriesOf(omsorgsprisindex),
  po: seriesOf(poPalagg),
};

/** What the product knows of the year, and which of the two counts; undefined where it knows nothing. */
export function decidedNote({ kind, year }: Pick<OwnValue, "kind" | "year">): string | undefined {
  const series = KNOWN[kind];
  const entry = series && entryOn(series, toDay(year, 1, 1));
  if (entry === undefined) return undefined;
  const { spec } = ownKindOf(kind);
  const value = `${shownFigure(spec, exactValue(entry))} ${unitText(spec)}`;
  if (kind === "po") return `SKR:s riktvärde för ${year} är ${value}. Ditt eget används.`;
  if (kind === "schablon" && entry.status !== "beslutad") return undefined;
  const what = kind === "schablon" ? `${year} är beslutat` : `Index för ${year} är känt`;
  return `${what}: ${value} gäller före det egna värdet, som inte används.`;
}
