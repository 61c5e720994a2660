import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { ModelError } from "../../../src/modelError";
import { inSentence } from "../../../src/variance/countedName";
import type { ChangeDraft } from "../state/changeDrafts";
import { changeLine, changeOfDraft } from "./changeDraft";

/** What a change will do, said while it is written; undefined while it cannot be told. */
export function draftSentence(
  draft: ChangeDraft,
  scenario: Scenario,
  change: Change | undefined,
  baseYear: number,
): string | undefined {
  try {
    const { what, when } = changeLine(changeOfDraft(draft, scenario, change, baseYear));
    return `Så blir det ${when}: ${inSentence(what)}.`;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
