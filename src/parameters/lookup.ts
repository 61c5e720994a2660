import { nearestOf } from "./nearestOf";
import { ModelError } from "../modelError";
import { parameters } from "./index";
import { normalName } from "./normalName";
import type { Parameter, Series } from "./types";

export interface NamedSeries {
  readonly parameter: Parameter;
  readonly series: Series;
}

/** Longer than any name; the distance to a whole page of text helps nobody. */
const LONGEST = 60;

let byName: Map<string, NamedSeries> | undefined;

function index(): Map<string, NamedSeries> {
  if (byName !== undefined) return byName;
  byName = new Map();
  for (const parameter of parameters) {
    for (const series of parameter.series) {
      for (const name of [series.name, ...(series.aliases ?? [])]) {
        byName.set(normalName(name), { parameter, series });
      }
    }
  }
  return byName;
}

interface Names {
  readonly all: readonly string[];
  readonly nearest: (sought: string) => string;
}

let names: Names | undefined;

function allNames(): Names {
  if (names !== undefined) return names;
  const all = [...index().keys()];
  names = { all, nearest: nearestOf(all) };
  return names;
}

/** A name that continues what was typed ("karens"), else the one with the fewest letters to change. */
function nearestName(sought: string): string {
  const { all, nearest } = allNames();
  const continuing = all.filter((name) => name.startsWith(sought));
  return continuing.length > 0 ? nearestOf(continuing)(sought) : nearest(sought);
}

/**
 * The series of a name as a user types it.
 *
 * @throws ModelError `invalid` for an unknown name, with the nearest name.
 */
export function lookup(name: string): NamedSeries {
  const sought = normalName(name.slice(0, 2 * LONGEST));
  const found = index().get(sought);
  if (found !== undefined) return found;
  if (sought === "") {
    throw new ModelError(
      "invalid",
      "Parameterns namn saknas. Ange till exempel \u201dschablonbelopp\u201d.",
    );
  }
  const nearest = index().get(nearestName(sought.slice(0, LONGEST)));
  const shown = name.trim().slice(0, LONGEST);
  throw new ModelError(
    "invalid",
    `Parametern \u201d${shown}\u201d finns inte. Menade du \u201d${nearest?.series.name ?? ""}\u201d?`,
  );
}
