import type { SheetUpdate } from "./sheetUpdate";

/** Whether an update gives cells other notes, or takes them away. */
export function notesChange({ before, after }: SheetUpdate): boolean {
  const [was, will] = [[...(before.notes ?? [])], after.notes ?? new Map<string, string>()];
  return was.length !== will.size || was.some(([cell, text]) => will.get(cell) !== text);
}
