import { swedishNumber } from "../exact/swedishNumber";
import { plainText } from "./plainText";

/** A cell as a spreadsheet gives it; a blank cell is "" or null. */
export type Cell = string | number | boolean | null | undefined;

const LONGEST = 80;
/** Spaces and what nobody sees. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

export function isBlank(cell: Cell): cell is "" | null | undefined {
  return cell === null || cell === undefined || (typeof cell === "string" && UNSEEN.test(cell));
}

function shown(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return typeof cell === "number" ? swedishNumber(cell) : plainText((cell ?? "").trim());
}

/** A cell's content as a message shows it, in quotation marks, on one line and of bounded length. */
export function quoted(cell: Cell): string {
  const text = Array.from(shown(cell));
  return `\u201d${text.slice(0, LONGEST).join("")}\u201d`;
}
