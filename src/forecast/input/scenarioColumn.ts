import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { isTypedNumber } from "../../labelled/isTypedNumber";
import { visibleText } from "../../parameters/visibleText";
import { ModelError } from "../../modelError";
import { normalName } from "../../parameters/normalName";

type Rows = readonly (readonly Cell[])[];

export interface ScenarioColumn {
  /** The heading over the column, undefined where there is none. */
  readonly name: string | undefined;
  /** Its place in the range, counted from 0. */
  readonly column: number;
  /** Label and value. */
  readonly rows: Rows;
}

const MOST_SHOWN = 8;
/** What stands over the labels does not matter; the row is still the range's heading. */
const HEADING: readonly Cell[] = ["Uppgift", ""];

function refuse(message: string): never {
  throw new ModelError("invalid", message);
}

/**
 * The row of headings: the first that says something, where its label is none and no number stands in it.
 * Numbers as text are headings where one is asked for by name; else a label is misspelled.
 */
function headingPlace(
  rows: Rows,
  scenario: string | undefined,
  isLabel: (label: string) => boolean,
): number | undefined {
  const place = rows.findIndex((row) => !row.every(isBlank));
  const [label, ...cells] = rows[place] ?? [];
  const named = cells.some((cell) => typeof cell === "string" && !isBlank(cell));
  if (!named || cells.some((cell) => typeof cell === "number" || typeof cell === "boolean")) {
    return undefined;
  }
  if (isBlank(label)) return place;
  const typed =
    scenario === undefined && cells.every((cell) => isBlank(cell) || isTypedNumber(cell));
  return typed || isLabel(String(label)) ? undefined : place;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map((name) => quoted(name));
  const [last = "", ...others] = shown.reverse();
  const all = others.length === 0 ? last : `${others.reverse().join(", ")} eller ${last}`;
  return names.length > MOST_SHOWN ? `till exempel ${all}` : all;
}

/** The places of a name: as it is written, else without what a hurried user leaves out. */
function placesOf(headings: readonly string[], scenario: string): readonly number[] {
  const fitting = (fits: (heading: string) => boolean): number[] =>
    headings.flatMap((heading, place) => (fits(heading) ? [place] : []));
  const sought = normalName(scenario);
  const written = fitting((heading) => visibleText(heading) === visibleText(scenario));
  return written.length > 0 || sought === ""
    ? written
    : fitting((heading) => normalName(heading) === sought);
}

function columnOf(headings: readonly string[], scenario: string): number {
  const found = placesOf(headings, scenario);
  const [only, second] = found;
  const names = headings.filter((name) => !isBlank(name));
  if (names.length === 0) {
    return refuse(
      `scenario fick texten ${quoted(scenario)}, men området har ingen rad med rubriker. ` +
        "Skriv scenariots namn överst i sin kolumn.",
    );
  }
  if (only === undefined) {
    return refuse(
      `scenario fick texten ${quoted(scenario)}, men ska vara en av rubrikerna: ${listed(names)}.`,
    );
  }
  if (second !== undefined) {
    return refuse(
      `Rubriken ${quoted(scenario)} står över två kolumner. Ge den ena ett annat namn.`,
    );
  }
  return only + 1;
}

/**
 * One column of a labelled range with a column a scenario, as label and value: the one of a heading, or
 * the first. `isLabel` tells a label from the word over the labels.
 *
 * @throws ModelError `invalid` for a heading that is not there, with those that are.
 */
export function scenarioColumn(
  rows: Rows,
  scenario: string | undefined,
  isLabel: (label: string) => boolean,
): ScenarioColumn {
  const head = headingPlace(rows, scenario, isLabel);
  const headings =
    head === undefined ? [] : (rows[head] ?? []).slice(1).map((c) => String(c ?? ""));
  const column = scenario === undefined ? 1 : columnOf(headings, scenario);
  // Over the one column of a plain range stands a word such as ”Värde”, no scenario.
  const name =
    headings.length > 1 || scenario !== undefined ? visibleText(headings[column - 1] ?? "") : "";
  return {
    name: name === "" ? undefined : name,
    column,
    rows: rows.map((row, place) => (place === head ? HEADING : [row[0], row[column]])),
  };
}
