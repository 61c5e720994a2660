import { PROVIDER_BAND } from "../../../sheets/prognos/placeProvider";
import { statusText } from "../../../sheets/prognos/statusText";
import { addressPlace } from "../../../sheets/update/addressPlace";
import type { CellChange } from "../../../sheets/update/cellChange";
import type { SheetPlan } from "../../../sheets/update/sheetPlan";
import { Decimal } from "../../../src/exact/decimal";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { Base } from "../../../src/forecast/base/base";
import type { Note } from "../../../src/forecast/base/note";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import type { BaseValueId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { ModelError } from "../../../src/modelError";
import { providerFields, type ValueId } from "../../../src/provider/fields/providerFields";

const STATUSES: readonly Note["status"][] = [
  "indata",
  "beslutad",
  "aviserad",
  "antagande",
  "statistik",
];
const LONGEST_NOTE = 500;

/** The status that a cell's words say; undefined where they say none. */
export const noteStatus = (text: string): Note["status"] | undefined =>
  STATUSES.find((status) => statusText(status) === text.trim());

/** A cell's number as it is kept: digits without an exponent; undefined of what is no number. */
export const figureIn = ({ to }: CellChange): string | undefined =>
  to.kind === "value" && typeof to.value === "number" ? new Decimal(to.value).toFixed() : undefined;

/** A cell's text, of some length. */
export const textIn = ({ to }: CellChange): string | undefined =>
  to.kind === "value" ? String(to.value).slice(0, LONGEST_NOTE) : undefined;

/** Whether a number is within the limits of what it is said to be. */
export function isWithin(spec: Parameters<typeof fieldValue>[0], figure: string): boolean {
  try {
    fieldValue(spec, figure, "");
    return true;
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

/** The note of a figure that has been changed in a sheet: what it was is told, and is no source of the new one. */
export const changedNote = (sheet: string, before: Note | undefined): Note => ({
  status: before?.status === "antagande" ? "antagande" : "indata",
  text: [`Ändrat i bladet ${sheet}.`, before && `Förut: ${before.text}`]
    .filter(Boolean)
    .join(" ")
    .slice(0, LONGEST_NOTE),
});

/** A record without a key, or with another value for it. */
const put = <T extends object>(of: T, key: string, value: unknown): T => {
  const rest = Object.entries(of).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]) as T;
};

function withHistory(base: Base, change: CellChange): Base | undefined {
  const field = historyFields.find(({ label }) => label === change.column);
  const figure = figureIn(change);
  if (field === undefined || field.id === "year") return undefined;
  if (
    figure === undefined ? change.to.kind !== "empty" || field.required : !isWithin(field, figure)
  ) {
    return undefined;
  }
  const known = base.history?.some(({ year }) => String(year) === change.line) === true;
  if (!known || base.history === undefined) return undefined;
  return {
    ...base,
    history: base.history.map((each) =>
      String(each.year) === change.line
        ? put(each, field.id, figure === undefined ? undefined : Number(figure))
        : each,
    ),
  };
}

function withProvider(base: Base, change: CellChange): Base | undefined {
  const field = providerFields.find(({ label }) => label === change.line);
  const figure = figureIn(change);
  if (field === undefined || field.id === "year" || change.column !== "Värde") return undefined;
  if (figure === undefined && change.to.kind !== "empty") return undefined;
  if (figure !== undefined && !isWithin(field, figure)) return undefined;
  return { ...base, provider: put(base.provider ?? {}, field.id as ValueId, figure) };
}

function withNote(base: Base, id: BaseValueId | SeriesId, change: CellChange): Base | undefined {
  const text = textIn(change);
  if (text === undefined) return undefined;
  const before: Note = base.notes?.[id] ?? { status: "indata", text: "Ändrat i bladet Indata." };
  if (change.column === "Källa")
    return { ...base, notes: { ...base.notes, [id]: { ...before, text } } };
  const status = noteStatus(text);
  return status && { ...base, notes: { ...base.notes, [id]: { ...before, status } } };
}

function withValue(base: Base, change: CellChange): Base | undefined {
  const line = change.line ?? "";
  const dated = undatedLabel(line);
  const field = forecastFields.find(({ label }) => label === line || label === dated?.name);
  if (field === undefined) return undefined;
  if (change.column !== "Värde") return withNote(base, field.id as BaseValueId, change);
  const figure = figureIn(change);
  if (
    figure === undefined ? change.to.kind !== "empty" || field.required : !isWithin(field, figure)
  ) {
    return undefined;
  }
  const noteId = field.id as BaseValueId | SeriesId;
  const note = figure === undefined ? undefined : changedNote("Indata", base.notes?.[noteId]);
  const notes = put(base.notes ?? {}, noteId, note);
  if (field.kind !== "series") {
    return { ...base, values: put(base.values, field.id, figure), notes };
  }
  const year = Number(dated?.period);
  if (!Number.isInteger(year)) return undefined;
  const id = field.id as SeriesId;
  const others = (base.series[id] ?? []).filter((each) => each.year !== year);
  const years = figure === undefined ? others : [...others, { year, value: figure }];
  return {
    ...base,
    notes,
    series: { ...base.series, [id]: years.sort((one, other) => one.year - other.year) },
  };
}

/**
 * A base with what has been changed by hand in its sheet: values, years, status and source, past years and the
 * own provider's figures. What cannot be taken is undefined.
 */
export function fetchedIndata(
  base: Base,
  { update: { before } }: SheetPlan,
  change: CellChange,
): Base | undefined {
  const band = [...before.cells].find(([, content]) => content === PROVIDER_BAND)?.[0];
  const { row, column } = addressPlace(change.cell);
  if (change.line === undefined || change.column === undefined) return undefined;
  // Past years stand beside the base year's own columns.
  if (column > 5) return withHistory(base, change);
  const below = band !== undefined && row > addressPlace(band).row;
  const isProvider = below && providerFields.some(({ label }) => label === change.line);
  return isProvider ? withProvider(base, change) : withValue(base, change);
}
