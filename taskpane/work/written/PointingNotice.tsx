import { Notice } from "../../shared/Notice";
import type { LeftBehind } from "./pointingFormulas";

const MOST_CELLS = 5;

/** The user's formulas that rows that move leave behind, by cell. `one`: a single sheet is written. */
export function PointingNotice({ pointing, unread, one }: LeftBehind & { readonly one: boolean }) {
  if (pointing.length === 0 && unread.length === 0) return null;
  const more = pointing.length - MOST_CELLS;
  const named = pointing.slice(0, MOST_CELLS).map(({ from, to }) => `${from} (på ${to})`);
  return (
    <Notice kind="warn">
      {pointing.length > 0 && (
        <p>
          {pointing.length === 1 ? "En formel" : `${pointing.length} formler`} i arbetsboken pekar
          på celler som flyttas eller försvinner, och följer inte med: {named.join(", ")}
          {more > 0 && ` och ${more} till`}. Rätta {pointing.length === 1 ? "den" : "dem"} efteråt,
          eller skriv som {one ? "nytt blad" : "nya blad"}.
        </p>
      )}
      {unread.length > 0 && (
        <p>
          Rader flyttas, och formlerna på {unread.join(", ")} kunde inte läsas. Se efter om någon
          pekar på dem.
        </p>
      )}
    </Notice>
  );
}
