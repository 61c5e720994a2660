import { exportedText, importedDocument, storedText } from "./exchange";
import { loadDocument } from "./loadDocument";
import {
  DOCUMENT_FORMAT,
  DOCUMENT_VERSION,
  type LoadedDocument,
  type ScenarioDocument,
  type SetAside,
} from "./scenarioDocument";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import { ModelError } from "../../../src/modelError";
import type { Base } from "../../../src/forecast/base/base";
import { usualLastYear, type Work } from "../../forecast/state/work";

/** What is wrong with a base, or undefined where it can be calculated from. */
function baseProblem(base: Base): string | undefined {
  try {
    resolveBase(base);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

function documentOf({ base, scenarios, lastYear, author }: Work): ScenarioDocument {
  const whole = base !== undefined && baseProblem(base) === undefined;
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    base: whole ? base : null,
    ...(base !== undefined && !whole && { unfinished: base }),
    scenarios,
    lastYear,
    ...(author !== undefined && { author }),
  };
}

function workOf({ document, setAside }: LoadedDocument): Work {
  const base = document.base ?? document.unfinished;
  return {
    base,
    scenarios: document.scenarios,
    lastYear: document.lastYear ?? usualLastYear(base),
    ...(document.author !== undefined && { author: document.author }),
    setAside,
  };
}

export const keptText = (work: Work): string => storedText(documentOf(work), work.setAside);
export const workOfKept = (text: string): Work => workOf(loadDocument(text));
export const fileText = (work: Work): string => exportedText(documentOf(work), work.setAside);
/** @throws ModelError `invalid` where the file is not an exported one, or damaged. */
export const workOfFile = (text: string): Work => workOf(importedDocument(text));

/** What was set aside, tried again: a scenario, a base or a whole document. Empty where it still fails. */
export function retried({ raw }: SetAside): Work {
  if (typeof raw === "string") return workOfKept(raw);
  const isBase = (raw as { values?: unknown } | null)?.values !== undefined;
  return workOfKept(
    JSON.stringify({
      format: DOCUMENT_FORMAT,
      version: DOCUMENT_VERSION,
      base: null,
      ...(isBase && { unfinished: raw }),
      scenarios: isBase ? [] : [raw],
    }),
  );
}
