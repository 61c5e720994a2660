import type { Conflict } from "../../../src/forecast/scenarios/conflicts";
import { Notice } from "../../shared/Notice";

const SHOWN = 5;

/** Stacked scenarios that change the same thing at the same time: which one counts, and that order decides. */
export function ConflictReport({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  const more = conflicts.length - SHOWN;
  return (
    <Notice kind="warn">
      <p>
        <strong>
          {conflicts.length === 1 ? "En konflikt" : `${conflicts.length} konflikter`} mellan
          scenarierna som staplas.
        </strong>{" "}
        Ordningen avgör resultatet:
      </p>
      <ul className="conflicts">
        {conflicts.slice(0, SHOWN).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {more > 0 && <p>… och {more} till.</p>}
    </Notice>
  );
}
