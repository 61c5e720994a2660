import { Fragment } from "react";
import type { NationalEvent } from "../../../src/national/events";

const EFFECTS: Readonly<Record<NationalEvent["effect"], string>> = {
  more: "fler eller fler timmar",
  fewer: "färre",
  unclear: "ingen riktning enligt källan",
};

/** Laws, rulings and applications by date, with what they did and where that is said. */
export function EventList({ events }: { readonly events: readonly NationalEvent[] }) {
  return (
    <dl className="events">
      {events.map(({ id, date, kind, name, text, effect, source }) => (
        <Fragment key={id}>
          <dt>
            <span className="events__date">{date}</span> {name}
          </dt>
          <dd>
            {text}{" "}
            <span className="hint">
              {kind}; {EFFECTS[effect]}. {source.title}, {source.place}.
            </span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
