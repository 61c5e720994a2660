import { ModelError } from "../../modelError";
import { type ExpectedNext, expectedNext } from "../methods/expectedNext";
import type { SigmaRule } from "../methods/lastSigma";
import { revisedCells } from "./revisedCells";
import { revisedNote } from "./revisedNote";
import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";

export interface ActualAgainstExpected extends ExpectedNext {
  readonly actual: number;
  /** actual − expected: more than expected is positive. */
  readonly difference: number;
  /** Within two standard errors; null where the error is unknown. */
  readonly within: boolean | null;
}

/** About 19 of 20 fall within it. */
const WIDE = 2;

/**
 * The invoices of the period that has passed against what the triangle before it foresaw, by service
 * period. Periods that only the later triangle has were not foreseen and are left out.
 *
 * @throws ModelError `invalid` naming the period: in the later triangle it is gone or has not grown, or
 * most of what was known is another amount, as when the later triangle is of something else.
 */
export function actualAgainstExpected(
  earlier: Triangle,
  later: Triangle,
  rule: SigmaRule = "mack",
): ActualAgainstExpected[] {
  const known = revisedCells(earlier, later);
  if (known.revised.length > known.shared / 2) {
    throw new ModelError(
      "invalid",
      `Det är inte samma uppgifter en period senare. ${revisedNote(known) ?? ""} Kontrollera att ` +
        `rätt celler är markerade, i samma enhet och form.`,
    );
  }
  const placeOf = new Map(later.origins.map((origin, i) => [origin, i]));
  const earlierOf = new Map(earlier.origins.map((origin, i) => [origin, i]));
  const shift = earlier.firstDelay - later.firstDelay;
  return expectedNext(earlier, rule).map((foreseen) => {
    const place = placeOf.get(foreseen.origin) ?? -1;
    const was = earlierOf.get(foreseen.origin) ?? -1;
    const column = (earlier.rows[was]?.length ?? 0) + shift;
    const now = later.rows[place]?.[column];
    if (now === undefined) {
      throw new ModelError(
        "invalid",
        `Perioden ${foreseen.origin} har inget nytt värde i den senare triangeln. Jämför med ` +
          `triangeln en fakturaperiod senare.`,
      );
    }
    // A row that begins late is summed from where its own data begin: only its last change is the same.
    const late = startOf(later, place) > 0 || startOf(earlier, was) > 0;
    const actual = now - (late ? (later.rows[place]?.[column - 1] ?? 0) : foreseen.latest);
    const difference = actual - foreseen.expected;
    const { standardError } = foreseen;
    return {
      ...foreseen,
      actual,
      difference,
      within: standardError === null ? null : Math.abs(difference) <= WIDE * standardError,
    };
  });
}
