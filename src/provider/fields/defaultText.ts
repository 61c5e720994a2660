import { swedishNumber } from "../../exact/swedishNumber";
import { requiredEntry } from "../../parameters/required";
import type { Series } from "../../parameters/types";
import { exactValue } from "../../parameters/valueOn";
import type { FieldDefault } from "./fieldSpec";

function written(value: number | string): string {
  return typeof value === "string" ? value : swedishNumber(value);
}

/** "periodens värde, senast 0,3142"; one value for all time by itself. */
function ofSeries(series: Series): string {
  const latest = swedishNumber(exactValue(requiredEntry(series)));
  return series.values.length === 1 ? latest : `periodens värde, senast ${latest}`;
}

/** What a field is when it is left out, in Swedish. `labelOf` names another field. */
export function defaultText(initial: FieldDefault, labelOf: (id: string) => string): string {
  switch (initial.kind) {
    case "required":
      return "måste anges";
    case "value":
      return written(initial.value);
    case "as":
      return labelOf(initial.field) + (initial.dividedBy === 1 ? "" : ` / ${initial.dividedBy}`);
    case "series":
      return ofSeries(initial.series);
    case "byReading":
      return `läsning 1: ${ofSeries(initial.first)}; läsning 2: ${written(initial.second)}`;
    case "rule":
      return "se förklaringen";
  }
}
