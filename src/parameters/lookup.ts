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
  readonly nearest: (sought: string, most: number) => string;
}

let names: Names | undefined;

function allNames(): Names {
  if (names !== undefined) return names;
  const all = [...index().keys()];
  names = { all, nearest: nearestOf(all) };
  return names;
}

/** The shortest name that continues what was typed ("karens"), else the one with the fewest letters to change. */
function nearestName(sought: string): string {
  const { all, nearest } = allNames();
  let shortest: string | undefined;
  for (const name of all) {
    if (name.length < (shortest?.length ?? Infinity) && name.startsWith(sought)) shortest = name;
  }
  // A name of which half is something else is no misspelling.
  return shortest ?? nearest(sought, Math.ceil(sought.length / 2));
}

/**
 * The series of a name as a user types it. `suggests` is asked, for a name that is unknown, whether to look
 * for the one that may be meant: a long column of other texts takes its time.
 *
 * @throws ModelError `invalid` for an unknown name, with the nearest name where one is near.
 */
export function lookup(name: string, suggests = (): boolean => true): NamedSeries {
  const sought = normalName(name.slice(0, 2 * LONGEST));
  const found = index().get(sought);
  if (found !== undefined) return found;
  if (sought === "") {
    throw new ModelError(
      "invalid",
      "Parameterns namn saknas. Ange till exempel \u201dschablonbelopp\u201d.",
    );
  }
  const nearest = suggests() ? index().get(nearestName(sought.slice(0, LONGEST))) : undefined;
  const shown = name.trim().slice(0, LONGEST);
  const advice =
    nearest === undefined
      ? "Namnen står i panelen under Parametrar."
      : `Menade du \u201d${nearest.series.name}\u201d?`;
  throw new ModelError("invalid", `Parametern \u201d${shown}\u201d finns inte. ${advice}`);
}
