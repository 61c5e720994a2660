import { Fragment } from "react";
import type { NationalEvent } from "../../../src/national/events";

const EFFECTS: Readonly<Record<NationalEvent["effect"], string>> = {
  more: "Enligt källan fler personer eller timmar.",
  fewer: "Enligt källan färre.",
  unclear: "Källan anger ingen riktning.",
};

/** Laws, rulings and applications by date, with what they did and where that is said. */
export function EventList({ events }: { readonly events: readonly NationalEvent[] }) {
  return (
    <dl className="events">
      {events.map(({ id, date, kind, name, text, effect, source }) => (
        <Fragment key={id}>
          <dt>
            <span className="events__date">
              {date}, {kind}
            </span>{" "}
            {name}
          </dt>
          <dd>
            {text}{" "}
            <span className="hint">
              {EFFECTS[effect]} Källa: {source.title}, {source.place}.
            </span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
