import type { FollowForm } from "../../../taskpane/followup/form";
import { EXAMPLE, startingPoints } from "../../../taskpane/followup/startingPoints";

/** The made-up municipality as it is followed up. */
export function exampleForm(): FollowForm {
  const found = startingPoints.find(({ key }) => key === EXAMPLE);
  if (found === undefined) throw new Error("There is no example");
  return found.begin({ year: 2026, month: 5 }).form;
}
