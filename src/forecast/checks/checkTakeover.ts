import { yearOf } from "../../calendar/day";
import { ModelError } from "../../modelError";
import { knownField } from "../fields/fieldOf";
import type { ResolvedChange } from "../changes/resolvedChange";

/** @throws ModelError `invalid` for a takeover that is not after the base year; other changes pass. */
export function checkTakeover(
  { change, from, kind, scenario }: ResolvedChange,
  baseYear: number,
): void {
  if (kind !== "takeover" || yearOf(from) > baseYear) return;
  throw new ModelError(
    "invalid",
    `\u201d${knownField(change.field).label}\u201d i \u201d${scenario}\u201d är ${change.from}, men basåret är ${baseYear}. ` +
      `Ange ett datum från ${baseYear + 1}.`,
  );
}
