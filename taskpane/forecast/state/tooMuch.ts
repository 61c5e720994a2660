import { MOST_SCENARIOS } from "../../documents/forecast/loadDocument";
import { MOST_CHANGES } from "../../documents/forecast/readScenario";
import type { Work } from "./work";

/** Why so much could not be read back from the workbook; undefined where it can. */
export function tooMuch({ scenarios }: Work): string | undefined {
  if (scenarios.length > MOST_SCENARIOS) {
    return `Det blir ${scenarios.length} scenarier, men högst ${MOST_SCENARIOS} får plats. Ta bort några först. Inget är ändrat.`;
  }
  const long = scenarios.find(({ changes }) => changes.length > MOST_CHANGES);
  if (long === undefined) return undefined;
  return `”${long.name}” får ${long.changes.length} ändringar, men högst ${MOST_CHANGES} får plats. Dela det i två scenarier. Inget är ändrat.`;
}
