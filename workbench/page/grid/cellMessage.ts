import type { Model } from "../../engine/spreadsheetTypes";
import { create } from "../frame/elements";

/**
 * Shows why the marked cell is an error, in words, at the foot of the grid. The grid itself tells
 * it only under the mouse.
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
    const shown = text === "" ? "" : `${formattedValue}  ${text}`;
    if (note.textContent === shown) return;
    note.textContent = shown;
    note.hidden = shown === "";
  });
  return () => {
    model.off("update", owner);
    note.remove();
  };
}
