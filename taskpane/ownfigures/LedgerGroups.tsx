import { useState } from "react";
import type { LedgerGroup } from "../../src/ownfigures/reading/reading";
import { SearchField } from "../shared/SearchField";
import { figureText } from "./figureText";

const MOST_LISTED = 30;

interface Props {
  readonly groups: readonly LedgerGroup[];
  readonly onShow: (key: string, isShown: boolean) => void;
}

/** Which of a ledger file's verksamheter have their accounts listed: those of personlig assistans to begin with. */
export function LedgerGroups({ groups, onShow }: Props) {
  const [query, setQuery] = useState("");
  // Open where there is nothing yet; it does not close while one chooses.
  const [isOpen] = useState(!groups.some(({ isShown }) => isShown));
  if (groups.length < 2) return null;
  const shown = groups.filter(({ isShown }) => isShown).length;
  const words = query.toLowerCase().split(/\s+/);
  const hits = groups.filter(({ label }) =>
    words.every((word) => label.toLowerCase().includes(word)),
  );
  // Those that are shown stand first, so that one can be put away again.
  const listed = hits.toSorted((one, other) => Number(other.isShown) - Number(one.isShown));
  const more = listed.length - MOST_LISTED;
  return (
    <details className="start__more own__groups" open={isOpen}>
      <summary>
        Verksamheter i filen: {shown} av {groups.length} visas
      </summary>
      <SearchField
        label="Sök bland filens verksamheter"
        placeholder="Sök på nummer eller namn"
        query={query}
        onQuery={setQuery}
        hits={hits.length}
      />
      <ul className="own__chosen" aria-label="Verksamheter i filen">
        {listed.slice(0, MOST_LISTED).map(({ key, label, amount, isShown }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={isShown}
                onChange={(event) => onShow(key, event.currentTarget.checked)}
              />
              <span>{label}</span>
              <span className="own__amount">{figureText("total.cost", amount)}</span>
            </label>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="hint">Och {more} till: sök för att se dem.</p>}
    </details>
  );
}
