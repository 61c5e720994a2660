import * as v from "valibot";
import type { Migrations } from "../migration";
import { readDocument } from "../readDocument";
import { read, stored } from "../stored";
import { ModelError } from "../../../src/modelError";
import { readAside } from "./aside";
import { migrations as known } from "./migrations";
import { readBase, readUnfinished } from "./readBase";
import { readScenario } from "./readScenario";
import {
  DOCUMENT_FORMAT,
  DOCUMENT_VERSION,
  type LoadedDocument,
  type ScenarioDocument,
  type SetAside,
} from "./scenarioDocument";

export const MOST_SCENARIOS = 200;
export const LONGEST_AUTHOR = 100;
/** A name that is damaged is asked for again; no figure hangs on it. */
const isAuthor = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_AUTHOR;
const EMPTY: ScenarioDocument = {
  format: DOCUMENT_FORMAT,
  version: DOCUMENT_VERSION,
  base: null,
  scenarios: [],
};

/** Each is read by itself, so that one damaged takes none of the others along. */
const anyList = (what: string) => stored.list(what, MOST_SCENARIOS, v.unknown());

function nameOf(raw: unknown, otherwise: string): string {
  const name = (raw as { name?: unknown } | null)?.name;
  return typeof name === "string" && name.trim() !== "" ? name.slice(0, 200) : otherwise;
}

/** Reads one thing; what cannot be read is put aside under its name. */
function kept<T>(
  raw: unknown,
  otherwise: string,
  read: (raw: unknown) => T,
  aside: SetAside[],
): T[] {
  try {
    return [read(raw)];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    aside.push({ name: nameOf(raw, otherwise), reason: error.message, raw });
    return [];
  }
}

/** Scenarios with the same id: the first counts, the others are put aside. */
function unique(document: ScenarioDocument, aside: SetAside[]): ScenarioDocument {
  const seen = new Set<string>();
  const scenarios = document.scenarios.filter((scenario) => {
    const first = !seen.has(scenario.id);
    seen.add(scenario.id);
    if (!first) {
      const reason = `\u201d${scenario.name}\u201d har samma id som ett annat scenario.`;
      aside.push({ name: scenario.name, reason, raw: scenario });
    }
    return first;
  });
  return { ...document, scenarios };
}

/** What was set aside before and saved along. */
function keptAside(value: unknown): readonly SetAside[] {
  if (value === undefined) return [];
  const damaged: SetAside[] = [];
  const found = kept(
    value,
    "Det som lagts åt sidan",
    (raw) => read(anyList("Det som lagts åt sidan"), raw),
    damaged,
  )
    .flat()
    .flatMap((each) => kept(each, "Något som lagts åt sidan", readAside, damaged));
  return [...found, ...damaged];
}

/**
 * A stored document: read, migrated, checked. What is damaged or newer is put aside under its name and
 * with the reason; the rest can be used.
 *
 * @param older migrations by the version they start from; for tests of the hook.
 */
export function loadDocument(text: string, older: Migrations = known): LoadedDocument {
  const aside: SetAside[] = [];
  const whole = kept(
    text,
    "Sparade scenarier",
    (each) =>
      readDocument(String(each), {
        format: DOCUMENT_FORMAT,
        version: DOCUMENT_VERSION,
        migrations: older,
        content: "scenarier från PA-kalkyl",
      }),
    aside,
  )[0];
  if (whole === undefined) return { document: EMPTY, setAside: aside };
  aside.push(...keptAside(whole.aside));
  const base = whole.base === null ? [] : kept(whole.base, "Basåret", readBase, aside);
  const unfinished =
    whole.unfinished === undefined
      ? []
      : kept(whole.unfinished, "Det påbörjade basåret", readUnfinished, aside);
  const list = kept(
    whole.scenarios,
    "Sparade scenarier",
    (raw) => read(anyList("Listan med scenarier"), raw),
    aside,
  ).flat();
  const scenarios = list.flatMap((raw, place) =>
    kept(raw, `Scenario ${place + 1}`, readScenario, aside),
  );
  const document: ScenarioDocument = {
    ...EMPTY,
    base: base[0] ?? null,
    ...(unfinished[0] && { unfinished: unfinished[0] }),
    scenarios,
    ...(Number.isInteger(whole.lastYear) && { lastYear: Number(whole.lastYear) }),
    ...(isAuthor(whole.author) && { author: whole.author }),
  };
  return { document: unique(document, aside), setAside: aside };
}
