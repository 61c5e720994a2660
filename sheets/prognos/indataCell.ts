import type { Base } from "../../src/forecast/base/base";
import type { Figure } from "../../src/forecast/base/figure";
import type { BaseValueId, SeriesId } from "../../src/forecast/fields/forecastFields";
import { forecastReasons } from "../../src/forecast/fields/forecastReasons";
import type { CellContent } from "../builder/SheetBuilder";
import type { LookName } from "../builder/looks";
import { cellNumber } from "./cellNumber";
import { followsFrom, type Ref } from "./followsFrom";
import type { IndataRow } from "./indataRows";
import { statusText } from "./statusText";

/** A figure's cell with what it rests on. */
export interface IndataCell {
  readonly content: CellContent;
  readonly look: LookName;
  readonly status: string;
  readonly source: string;
}

function given({ values, series }: Base, { field, year }: IndataRow): Figure | undefined {
  if (year === undefined) return values[field.id as BaseValueId];
  return series[field.id as SeriesId]?.find((each) => each.year === year)?.value;
}

/** Hours that are given a month stay so as long as they stand there. */
const givenByMonth = (ref: Ref): string =>
  `IF(AND(${ref("lssHoursPerPerson")}="",N(${ref("lssHours")})<>0),1,0)`;

/** A figure of the base year: given, following from others, the model's default, or left to fill in. */
export function indataCell(base: Base, row: IndataRow, ref: Ref): IndataCell {
  const { field } = row;
  const figure = given(base, row);
  const follows =
    base.values.lssHoursPerPerson !== undefined && field.id === "lssHoursSpread"
      ? givenByMonth
      : followsFrom[field.id];
  if (figure !== undefined) {
    const note = base.notes?.[field.id as BaseValueId];
    return {
      content: cellNumber(figure),
      look: note?.status === "antagande" ? "assumption" : "input",
      status: statusText(note?.status ?? "indata"),
      source: note?.text ?? forecastReasons[field.id],
    };
  }
  const source = forecastReasons[field.id];
  if (follows !== undefined) {
    return { content: `=${follows(ref, '""')}`, look: "value", status: "beräknad", source };
  }
  if (field.initial === undefined) {
    return { content: null, look: "input", status: "ej angiven", source };
  }
  return {
    content: cellNumber(field.initial),
    look: field.status === "antagande" ? "assumption" : "input",
    status: statusText(field.status),
    source,
  };
}
