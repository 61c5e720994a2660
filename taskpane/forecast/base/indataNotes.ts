import { visibleText } from "../../../src/parameters/visibleText";
import type { BaseValueId, FieldId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import type { Note } from "../../../src/forecast/base/note";
import type { Cell } from "../../../src/labelled/cell";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { normalName } from "../../../src/parameters/normalName";

export type BaseNotes = Partial<Record<BaseValueId | SeriesId, Note>>;

type Rows = readonly (readonly Cell[])[];

/** What the sheet Indata says beside its figures. */
export interface IndataNotes {
  readonly notes: BaseNotes;
  /** Rows, counted from 0, whose value is the model's own: worked out from others, or its default. */
  readonly derived: ReadonlySet<number>;
}

const STATUSES: readonly Note["status"][] = ["beslutad", "aviserad", "antagande", "statistik"];

const OWN = "egen uppgift";

/** As the sheet says it: the user's own figure by its name. */
const statusOf = (text: string): Note["status"] | undefined =>
  text === OWN ? "indata" : STATUSES.find((each) => each === text);

function fieldOf(label: Cell) {
  const text = String(label ?? "");
  const names = [text, undatedLabel(text)?.name ?? text].map(normalName);
  return forecastFields.find((each) => names.includes(normalName(each.label)));
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? visibleText(cell) : "");

/**
 * Status and Källa of the sheet that the pane writes, told by its headings; undefined on any other. A
 * formula of the sheet's own marked beräknad, and a default that stands as it was, are no figures given.
 */
export function indataNotes(
  values: Rows,
  formulas: Rows,
  { labels, values: at }: { readonly labels: number; readonly values: number },
): IndataNotes | undefined {
  const head = values.findIndex(
    (row) => textOf(row[labels]) === "Uppgift" && row.some((cell) => textOf(cell) === "Status"),
  );
  const [status, source] = ["Status", "Källa"].map(
    (name) => values[head]?.findIndex((cell) => textOf(cell) === name) ?? -1,
  );
  if (status === undefined || source === undefined || status < 0 || source < 0) return undefined;
  const notes: BaseNotes = {};
  const derived = new Set<number>();
  values.forEach((row, place) => {
    const field = place > head ? fieldOf(row[labels]) : undefined;
    if (field === undefined) return;
    const [said, text] = [textOf(row[status]), textOf(row[source])];
    const usual = text === forecastReasons[field.id as FieldId];
    const byFormula = String(formulas[place]?.[at] ?? "").startsWith("=");
    const isDefault = usual && field.initial !== undefined && row[at] === Number(field.initial);
    if ((said === "beräknad" && byFormula) || (isDefault && statusOf(said) === field.status)) {
      derived.add(place);
      return;
    }
    const known = statusOf(said);
    if (known === undefined || text === "" || usual) return;
    notes[field.id as BaseValueId] ??= { status: known, text };
  });
  return { notes, derived };
}
