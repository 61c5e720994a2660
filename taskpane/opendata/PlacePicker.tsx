import { useId, useMemo, useState } from "react";
import { search } from "../catalogue/searchText";
import { SearchField } from "../shared/SearchField";
import type { Place } from "./openData";

interface Props {
  readonly places: readonly Place[];
  readonly chosen: readonly Place[];
  readonly onChosen: (chosen: readonly Place[]) => void;
}

/** More than is looked through; the search narrows it down. */
const MOST_SHOWN = 12;
const MOST_PLACES = 60;

/** Which municipalities, regions or the nation: those chosen first, the rest found by name or code. */
export function PlacePicker({ places, chosen, onChosen }: Props) {
  const [query, setQuery] = useState("");
  const groupId = useId();
  const codes = useMemo(() => new Set(chosen.map(({ code }) => code)), [chosen]);
  const found = useMemo(
    () => search(places, query, ({ name, code }) => [name, code]),
    [places, query],
  );
  const rest = found.filter(({ code }) => !codes.has(code));
  const shown = [...chosen, ...rest.slice(0, MOST_SHOWN)];
  const more = rest.length - MOST_SHOWN;
  return (
    <fieldset className="place-picker">
      <legend className="field__label" id={groupId}>
        Kommuner ({chosen.length} valda)
      </legend>
      <SearchField
        label="Sök kommun, region eller riket"
        placeholder="Sök kommun, till exempel Lund"
        query={query}
        onQuery={setQuery}
        hits={found.length}
      />
      <ul className="place-picker__list" aria-labelledby={groupId}>
        {shown.map((place) => (
          <li key={place.code}>
            <label>
              <input
                type="checkbox"
                checked={codes.has(place.code)}
                disabled={!codes.has(place.code) && chosen.length >= MOST_PLACES}
                onChange={() =>
                  onChosen(
                    codes.has(place.code)
                      ? chosen.filter(({ code }) => code !== place.code)
                      : [...chosen, place],
                  )
                }
              />{" "}
              {place.name} <span className="hint">{place.code}</span>
            </label>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="hint">{more} till: skriv i sökfältet för att hitta dem.</p>}
      {chosen.length >= MOST_PLACES && (
        <p className="hint">Högst {MOST_PLACES} kommuner åt gången.</p>
      )}
    </fieldset>
  );
}
