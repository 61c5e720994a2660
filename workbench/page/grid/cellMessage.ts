import { cellNotesOf } from "../../engine/cellNotes";
import { spreadsheet } from "../../engine/spreadsheet";
import type { Model } from "../../engine/spreadsheetTypes";
import { create } from "../frame/elements";

/** The note of the marked cell. */
function noteHere(model: Model): string {
  const { sheetId, col, row } = model.getters.getActivePosition();
  const notes = cellNotesOf(model)[sheetId];
  return notes?.[spreadsheet.helpers.toXC(col, row)] ?? "";
}

/**
 * Shows why the marked cell is an error, in words, and the note that it has, at the foot of the grid. The grid
 * itself tells the error only under the mouse, and no note.
 */
export function showCellMessage(model: Model, target: HTMLElement): () => void {
  const note = create("p", "grid__message");
  note.setAttribute("role", "status");
  note.hidden = true;
  target.append(note);
  const owner = {};
  model.on("update", owner, () => {
    const { type, formattedValue, message } = model.getters.getEvaluatedCell(
      model.getters.getActivePosition(),
    );
    const text = type === "error" && message !== undefined && message !== "" ? message : "";
    const error = text === "" ? "" : `${formattedValue}  ${text}`;
    const shown = [error, noteHere(model)].filter((each) => each !== "").join("\n");
    if (note.textContent === shown) return;
    note.textContent = shown;
    note.hidden = shown === "";
    note.classList.toggle("grid__message--note", error === "");
  });
  return () => {
    model.off("update", owner);
    note.remove();
  };
}
