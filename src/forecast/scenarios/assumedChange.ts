import type { Change } from "../changes/change";

/** A change of a ready scenario: an assumption, with what it rests on. */
export const assumedChange = (
  field: Change["field"],
  operation: Change["operation"],
  from: string,
  value: Change["value"],
  text: string,
): Change => ({
  id: `${field}-${from}`,
  ...{ field, operation, from, value },
  note: { status: "antagande", text },
});
