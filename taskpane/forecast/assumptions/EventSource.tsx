import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useRef, useState } from "react";
import type { NationalEvent } from "../../../src/national/events";

interface Known {
  readonly events: readonly NationalEvent[];
  readonly sourceOf: (event: NationalEvent) => string;
}

/** The list comes when it is asked for: most changes rest on something else. */
async function load(): Promise<Known> {
  const { eventSource, nationalEvents } = await import(
    /* webpackChunkName: "view-events" */ "../../../src/national/events"
  );
  return { events: nationalEvents, sourceOf: eventSource };
}

/** A law or a ruling as what a change rests on, chosen from the list instead of typed. */
export function EventSource({ onSource }: { readonly onSource: (text: string) => void }) {
  const id = useId();
  const [known, setKnown] = useState<Known | "failed">();
  const [chosen, setChosen] = useState("");
  const list = useRef<HTMLSelectElement>(null);
  // The button that asked for it has given its place to the list.
  useEffect(() => list.current?.focus(), [known]);
  if (known === undefined || known === "failed") {
    return (
      <>
        <ActionButton
          text="Välj en lagändring eller dom som källa"
          onClick={() => {
            load().then(setKnown, () => setKnown("failed"));
          }}
        />
        {known === "failed" && (
          <p role="alert">Listan kunde inte hämtas. Kontrollera anslutningen och försök igen.</p>
        )}
      </>
    );
  }
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        Lagändring eller dom
      </label>
      <select
        id={id}
        className="field__input field__input--wide"
        ref={list}
        value={chosen}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          const event = known.events.find((each) => each.id === currentTarget.value);
          if (event !== undefined) onSource(known.sourceOf(event));
        }}
      >
        <option value="">Välj, så fylls källan i ovan</option>
        {known.events.toReversed().map((event) => (
          <option key={event.id} value={event.id}>
            {event.date} {event.name}
          </option>
        ))}
      </select>
    </div>
  );
}
