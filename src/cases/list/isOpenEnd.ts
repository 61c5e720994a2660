import type { Cell } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";

/** As lists say it, and as systems write a date that never comes. */
const OPEN =
  /^(tills?[\s-]?vidare\.?|t\.?\s?v\.?|löpande|pågående|pågår|[-\u2013\u2014]|9999[-/]?12[-/]?31.*)$/iu;
/** 31 December 9999 as Excel keeps it, and as digits. */
const NEVER = [2_958_465, 99_991_231];

/** Whether the end of a case says that it has none. */
export const isOpenEnd = (cell: Cell): boolean =>
  typeof cell === "number"
    ? NEVER.includes(Math.floor(cell))
    : typeof cell === "string" && OPEN.test(visibleText(cell));
