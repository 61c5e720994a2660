import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { ModelError } from "../../../src/modelError";
import type { ChangeDraft } from "../state/changeDrafts";
import { changeOfDraft } from "./changeDraft";

/** The change of a form as it stands; undefined while something is missing or wrong. */
export function filledChange(
  draft: ChangeDraft,
  scenario: Scenario,
  before: Change | undefined,
  baseYear: number,
): Change | undefined {
  try {
    return changeOfDraft(draft, scenario, before, baseYear);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
