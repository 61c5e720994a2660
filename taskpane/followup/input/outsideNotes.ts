import { listed } from "../../../src/comment/listed";
import { MONTHS } from "../../../src/swedish/monthNames";
import type { FollowForm } from "../form";
import { partName } from "../partNames";

const isNothing = (text: string): boolean => /^\s*(?:0([.,]0*)?)?\s*$/.test(text);

/** Outturn of months that are not closed, which is not used: a sentence a part. */
export function outsideNotes({ parts, closedThrough, year }: FollowForm): readonly string[] {
  return parts.flatMap(({ id, outturn }) => {
    const open = outturn.flatMap((text, k) =>
      k < closedThrough || isNothing(text) ? [] : [`${MONTHS[k] ?? ""} (${text.trim()}\u00a0kr)`],
    );
    return open.length === 0
      ? []
      : [
          `${partName(id)}: utfallet i ${listed(open)} ${year} används inte, för ${open.length === 1 ? "månaden" : "månaderna"} är inte ${open.length === 1 ? "stängd" : "stängda"}. Ändra ”Stängd till och med” om ${open.length === 1 ? "den är" : "de är"} det.`,
        ];
  });
}
