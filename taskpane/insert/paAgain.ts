import { catalogue } from "../catalogue/catalogue";
import type { CellContent } from "../workbook/port";

/**
 * A text or a sheet's name in quotes; or a PA function, by its name or by what a file holds while Excel does not know
 * it, which ends in the function's id: _xldudf_PA_SJUKLON is PA.SJUKLÖN.
 */
const QUOTED_OR_PA =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:_xldudf_PA_|PA\.)(\p{L}[\p{L}\p{N}_]*)(?=\()/giu;

const key = (word: string): string => word.normalize("NFC").toUpperCase();
const names = new Map(
  catalogue.flatMap(({ id, name }) => [id, name].map((word) => [key(word), name])),
);

/** What Excel goes on showing where it has not found the add-in's function, or has not heard from it. */
const STUCK: ReadonlySet<CellContent> = new Set(["#NAME?", "#BUSY!"]);

/**
 * A formula with a PA function that has stuck at #NAMN? or #UPPTAGET!, to be written again as it should
 * stand; undefined for every other formula.
 */
export function paAgain(formula: string, value: CellContent): string | undefined {
  if (!STUCK.has(value)) return undefined;
  let isPa = false;
  const again = formula.replace(QUOTED_OR_PA, (found: string, word: string | undefined) => {
    if (word === undefined) return found;
    isPa = true;
    return `PA.${names.get(key(word)) ?? key(word)}`;
  });
  return isPa ? again : undefined;
}
