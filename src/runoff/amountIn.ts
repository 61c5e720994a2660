import type { Cell } from "../labelled/cell";

const MINUS = "[-\\u2212\\u2013]";
const NUMBER = new RegExp(
  `^(\\()?(${MINUS})? ?(\\d{1,3}(?: \\d{3})+|\\d+)(?:([.,])(\\d+))?(${MINUS})? ?(?:kr|kronor|sek|:-)?(\\))?$`,
  "i",
);

/**
 * A cell as an amount: a number, or one written as text, "12 345,50", "−1 234 kr", "1 234-", "(500)".
 * undefined for what is none, and for "12.345", which may be read in two ways.
 */
export function amountIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.normalize("NFKC").replace(/\s/g, " ").trim();
  const [found, open, sign, whole = "", mark, decimals = "", after, close] =
    NUMBER.exec(text) ?? [];
  if (found === undefined || (open === undefined) !== (close === undefined)) return undefined;
  const minuses = [open, sign, after].filter((each) => each !== undefined).length;
  const unclear = mark === "." && decimals.length === 3 && whole.length <= 3;
  if (minuses > 1 || unclear) return undefined;
  const size = Number(`${whole.replaceAll(" ", "")}.${decimals || "0"}`);
  return minuses === 1 && size !== 0 ? -size : size;
}
