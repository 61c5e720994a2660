import { differenceText } from "../../../src/cases/reconciliation/differenceText";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { KindSum } from "./reconciled";

/** Of each kind; the sheet has them all. */
const SHOWN = 50;

/** Each difference in words, kind by kind. */
export function DifferencesPart({ kinds }: { readonly kinds: readonly KindSum[] }) {
  if (kinds.length === 0) return <p className="entry__description">Det finns inga.</p>;
  return kinds.map(({ kind, differences }) => (
    <section key={kind} aria-label={kind}>
      <h4 className="entry__part">{kind}</h4>
      <ul className="cases__list">
        {differences.slice(0, SHOWN).map((each) => (
          <li key={`${each.key} ${each.law ?? ""} ${each.month}`}>{differenceText(each)}</li>
        ))}
      </ul>
      {differences.length > SHOWN && (
        <p className="cases__line">
          De första {SHOWN} av {swedishNumber(differences.length)}. Bladet har alla.
        </p>
      )}
    </section>
  ));
}
