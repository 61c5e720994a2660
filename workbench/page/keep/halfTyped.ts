import type { HalfTyped } from "../grid/cellEditing";
import { remember, remembered } from "./remembered";

const keyOf = (workbook: string): string => `pa-kalkyl.halvskrivet.${workbook}`;

/** Keeps what is typed and not entered, or forgets it; at once, for the page may be on its way out. */
export function keepHalfTyped(workbook: string, typed: HalfTyped | undefined): void {
  const text = typed === undefined ? "" : JSON.stringify(typed);
  if ((remembered("sessionStorage", keyOf(workbook)) ?? "") !== text) {
    remember("sessionStorage", keyOf(workbook), text);
  }
}

/** What was typed in this tab when the page was left. */
export function readHalfTyped(workbook: string): HalfTyped | undefined {
  const text = remembered("sessionStorage", keyOf(workbook)) ?? "";
  return text === "" ? undefined : (JSON.parse(text) as HalfTyped);
}
