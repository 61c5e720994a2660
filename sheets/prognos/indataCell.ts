import type { Base, Figure } from "../../src/forecast/base";
import type { BaseValueId, FieldId, SeriesId } from "../../src/forecast/fields/forecastFields";
import { forecastReasons } from "../../src/forecast/fields/forecastReasons";
import type { CellContent } from "../build/SheetBuilder";
import type { LookName } from "../build/looks";
import { cellNumber } from "./cellNumber";
import type { IndataRow } from "./indataRows";
import { statusText } from "./statusText";

/** A figure's cell with what it rests on. */
export interface IndataCell {
  readonly content: CellContent;
  readonly look: LookName;
  readonly status: string;
  readonly source: string;
}

type Ref = (id: FieldId) => string;

/** What follows from other figures when it is not given, as the model takes it (docs/prognos.md). */
const FOLLOWS: Readonly<Partial<Record<FieldId, (ref: Ref) => string>>> = {
  sfbStock: (ref) => `=${ref("sfbPersons")}+${ref("sfbNet")}/2`,
  lssStock: (ref) => `=${ref("lssPersons")}`,
  lssHoursPerPerson: (ref) =>
    `=IF(OR(${ref("lssPersons")}=0,${ref("lssHours")}=""),"",${ref("lssHours")}/(12*${ref("lssPersons")}))`,
  providerDeficit: (ref) =>
    `=IF(${ref("providerPersons")}=0,"",${ref("outturnProvider")}/${ref("providerPersons")})`,
};

function given({ values, series }: Base, { field, year }: IndataRow): Figure | undefined {
  if (year === undefined) return values[field.id as BaseValueId];
  return series[field.id as SeriesId]?.find((each) => each.year === year)?.value;
}

/** A figure of the base year: given, following from others, the model's default, or left to fill in. */
export function indataCell(base: Base, row: IndataRow, ref: Ref): IndataCell {
  const { field } = row;
  const figure = given(base, row);
  const follows = FOLLOWS[field.id];
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
    return { content: follows(ref), look: "value", status: "beräknad", source };
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
