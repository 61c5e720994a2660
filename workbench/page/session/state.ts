import { element } from "../frame/elements";
import type { WorkSession } from "./workSession";

function savedText(session: WorkSession): string {
  if (session.isReadonly) return "Skrivskyddad";
  if (session.keptState === "failed") return "Inte sparad";
  if (session.workbook.inFile) return "Inga osparade ändringar";
  return session.keptState === "waiting" ? "Ändrad" : "Kvar i webbläsaren, inte sparad som fil";
}

/** Shows the workbook's name and what is saved of it. */
export function showState(session: WorkSession): void {
  const { name } = session.workbook;
  const field = element<HTMLInputElement>("workbook-name");
  if (document.activeElement !== field) field.value = name;
  field.disabled = session.isReadonly;
  const saved = element("saved");
  const text = savedText(session);
  if (saved.textContent !== text) saved.textContent = text;
  saved.title = text;
  document.title = `${session.isChanged ? "• " : ""}${name} – PA-kalkyl`;
}
