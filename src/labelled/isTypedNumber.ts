import { seenText } from "../text/seenText";
import type { Cell } from "./cell";

/** Whether a text is a number as one types it: 0,5, 5 000 000, −3 %. */
export const isTypedNumber = (cell: Cell): boolean =>
  typeof cell === "string" && /^[-+\u2212]?[\d\s.,]*\d[\s%]*$/.test(seenText(cell));
