import type { Change } from "../../../src/forecast/changes/change";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import type { Note } from "../../../src/forecast/base/note";
import type { Work } from "./work";

/** A change as it stands in the form. */
export interface ChangeDraft {
  readonly field: ChangeableId;
  readonly operation: Change["operation"];
  readonly from: string;
  readonly through: string;
  readonly value: string;
  readonly note: Note;
}

/** In place of the id of a change that is not there yet. */
export const NEW_CHANGE = "";

/** The form that is open: what stands in it, and the id of the change that it edits. */
export interface OpenDraft {
  readonly change: string;
  readonly draft: ChangeDraft;
}

/** By the scenario's id; it is not part of the work, and is kept nowhere but here until it is. */
export type ChangeDrafts = ReadonlyMap<string, OpenDraft>;

export const noDrafts: ChangeDrafts = new Map();

export function withDraft(
  drafts: ChangeDrafts,
  scenario: string,
  open: OpenDraft | undefined,
): ChangeDrafts {
  const next = new Map(drafts);
  if (open === undefined) next.delete(scenario);
  else next.set(scenario, open);
  return next;
}

/** After an edit: a new scenario may get the id of one that is gone, but nothing of what was written there. */
export function draftsAfter(drafts: ChangeDrafts, before: Work, after: Work): ChangeDrafts {
  const known = new Set(before.scenarios.map(({ id }) => id));
  const added = after.scenarios.filter(({ id }) => !known.has(id) && drafts.has(id));
  return added.reduce((rest, { id }) => withDraft(rest, id, undefined), drafts);
}
