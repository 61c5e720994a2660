import { useId } from "react";
import type { PartForm } from "../form";
import { sideInText } from "../results/sideInText";

interface Props {
  readonly calendar: PartForm["calendar"];
  readonly sides: readonly [first: string, second: string];
  readonly error: string | undefined;
  readonly onCalendar: (calendar: PartForm["calendar"]) => void;
}

const START = ["2024", "2025"] as const;

/** Whether the calendar's weeks are a factor of their own, and of which periods. */
export function CalendarFields({ calendar, sides, error, onCalendar }: Props) {
  const id = useId();
  return (
    <div className="calendar">
      <label className="switch">
        <input
          type="checkbox"
          checked={calendar !== undefined}
          onChange={(event) => onCalendar(event.currentTarget.checked ? START : undefined)}
        />
        <span>Kalendern som egen faktor, dagar/7 veckor</span>
      </label>
      {calendar !== undefined && (
        <div className="calendar__sides">
          {sides.map((side, place) => (
            <div key={place} className="calendar__side">
              <label className="field__label" htmlFor={`${id}-${place}`}>
                Period, {sideInText(side)}
              </label>
              <input
                id={`${id}-${place}`}
                className="field__input"
                value={calendar[place] ?? ""}
                maxLength={10}
                autoComplete="off"
                aria-invalid={error !== undefined}
                aria-describedby={`${id}-about`}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  onCalendar(place === 0 ? [text, calendar[1]] : [calendar[0], text]);
                }}
              />
            </div>
          ))}
        </div>
      )}
      {calendar !== undefined && (
        <p className="field__about" id={`${id}-about`}>
          {error !== undefined && <span className="field__error">{error} </span>}
          Produkten gånger veckorna: välj den när en annan faktor är per vecka. År eller månad, till
          exempel 2025 eller 2025-03.
        </p>
      )}
    </div>
  );
}
