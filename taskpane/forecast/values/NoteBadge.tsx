import type { Note } from "../../../src/forecast/base/note";

/** How certain a figure is, in words; the colour only repeats it. */
export function NoteBadge({ status }: Pick<Note, "status">) {
  return (
    <span className={`badge badge--${status}`}>
      {status === "indata" ? "egen uppgift" : status}
    </span>
  );
}
