import { useId } from "react";
import type { Note } from "../../../src/forecast/base/note";
import { CommitField } from "../../work/CommitField";
import { EventSource } from "./EventSource";

interface Props {
  readonly note: Note;
  readonly onNote: (note: Note) => void;
}

/** How sure a figure is, in the words of the parameters. */
export const noteStatuses: readonly { readonly id: Note["status"]; readonly text: string }[] = [
  { id: "antagande", text: "antagande" },
  { id: "indata", text: "egen uppgift" },
  { id: "statistik", text: "statistik" },
  { id: "aviserad", text: "aviserad" },
  { id: "beslutad", text: "beslutad" },
];

const LONGEST = 2000;

/** What a value rests on: whether it is an assumption, and the source or the reason in words. */
export function NoteFields({ note, onNote }: Props) {
  const id = useId();
  return (
    <>
      <div className="field">
        <label className="field__label" htmlFor={id}>
          Värdet är
        </label>
        <select
          id={id}
          className="field__input"
          value={note.status}
          onChange={(event) =>
            onNote({ ...note, status: event.currentTarget.value as Note["status"] })
          }
        >
          {noteStatuses.map((status) => (
            <option key={status.id} value={status.id}>
              {status.text}
            </option>
          ))}
        </select>
      </div>
      <CommitField
        label="Källa eller skäl"
        wide
        longest={LONGEST}
        value={note.text}
        onCommit={(text) => {
          if (text.trim() === "") return "Källan är tom. Skriv var värdet kommer från.";
          onNote({ ...note, text: text.trim() });
          return undefined;
        }}
      />
      <EventSource onSource={(text) => onNote({ ...note, text })} />
    </>
  );
}
