import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../../shared/Notice";
import { TypedField } from "../../work/TypedField";
import type { Wrong } from "../evaluate";
import { emptyEvent, type EventForm, MOST_EVENTS } from "../form";
import { useRiskMemory } from "../RiskContext";
import { Removable } from "./Removable";

const nameOf = ({ name }: EventForm, place: number): string =>
  name.trim() === "" ? `Händelse ${place + 1}` : name.trim();

/** Laws, rulings and reorganisations that may come: with a day, a probability, and what they cost. */
export function EventList({ wrong }: { readonly wrong: Wrong | undefined }) {
  const { inHand } = useRiskMemory();
  const { work: form, dispatch } = inHand;
  const { events } = form;
  const put = (place: number, change: Partial<EventForm>, field: string): void => {
    const next = events.map((each, k) => (k === place ? { ...each, ...change } : each));
    const { name = "" } = events[place] ?? {};
    dispatch({
      change: { events: next },
      done: `händelsen ${name === "" ? place + 1 : name} ändrades`,
      field: `event ${place} ${field}`,
    });
  };
  return (
    <div className="form">
      <p className="entry__description">
        En ny lag, en dom eller en omläggning ingår bara om den läggs in här. Fyll i det som ändras:
        kronor, SFB-personer eller LSS-timmar. Minus är en minskning.
      </p>
      {events.map((event, place) => {
        const field = (
          id: "amount" | "sfbPersons" | "lssHours" | "probability",
          label: string,
          unit: string,
        ) => (
          <TypedField
            label={label}
            unit={unit}
            value={event[id]}
            onTyped={(text) => put(place, { [id]: text }, id)}
          />
        );
        return (
          <Removable key={place} legend={nameOf(event, place)}>
            <TypedField
              label="Namn"
              letters
              wide
              longest={200}
              value={event.name}
              onTyped={(name) => put(place, { name }, "name")}
            />
            {field("probability", "Sannolikhet", "%")}
            <TypedField
              label="Från och med"
              type="date"
              value={event.from}
              onTyped={(from) => put(place, { from }, "from")}
            />
            <label className="switch">
              <input
                type="checkbox"
                checked={event.lasting}
                onChange={(change) =>
                  put(place, { lasting: change.currentTarget.checked }, "lasting")
                }
              />
              <span>Gäller tills vidare, belopp per år</span>
            </label>
            {field("amount", "Belopp", event.lasting ? "kr/år" : "kr")}
            {field("sfbPersons", "SFB-personer", "personer")}
            {field("lssHours", "LSS-timmar per år", "timmar")}
            {wrong?.field === `event ${place}` && <Notice kind="error">{wrong.message}</Notice>}
            <ActionButton
              text={`Ta bort ${nameOf(event, place)}`}
              onClick={() =>
                dispatch({
                  change: { events: events.filter((_, k) => k !== place) },
                  done: `händelsen ${nameOf(event, place)} togs bort`,
                })
              }
            />
          </Removable>
        );
      })}
      <DefaultButton
        text="Lägg till händelse"
        disabled={events.length >= MOST_EVENTS}
        allowDisabledFocus
        onClick={() => {
          if (events.length >= MOST_EVENTS) return;
          dispatch({ change: { events: [...events, emptyEvent] }, done: "en händelse lades till" });
        }}
      />
      {events.length >= MOST_EVENTS && (
        <p className="field__about">Högst {MOST_EVENTS} händelser. Ta bort någon av dem först.</p>
      )}
    </div>
  );
}
