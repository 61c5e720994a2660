import type { KeptName } from "../../engine/keptNames";
import { areaOf } from "./cellPlace";
import type { FileName } from "./fileModel";
import { formulaWords, isRange, parted } from "./moveFormula";

/** What is printed of a sheet, and the titles of its pages. */
const PRINTED = /^_xlnm\.Print_(?:Titles|Area)$/i;

/** A name of cells in another workbook, which is not here, or of a program in this one. */
const isOutside = (text: string): boolean =>
  formulaWords(text).some(({ type, value }) => type !== "string" && value.includes("["));

/** Whether a name can be kept aside: Excel's own, but for what is printed, follow from what is shown. */
export const isKeepable = ({ name, text }: FileName): boolean =>
  text !== "" && (PRINTED.test(name) || !/^_xl/i.test(name)) && !isOutside(text);

const isArea = (word: string): boolean => {
  const [sheet, cells] = parted(word);
  return sheet !== "" && areaOf(cells) !== undefined;
};

/** Other text and areas in turn. */
function pieces(text: string): string[] {
  const found = [""];
  for (const word of formulaWords(text)) {
    if ((isRange(word) || word.type === "range_beam") && isArea(word.value))
      found.push(word.value, "");
    else found[found.length - 1] = `${found.at(-1) ?? ""}${word.value}`;
  }
  return found;
}

/** The names of a file that the component has no place for, as they are kept aside. */
export function keptNames(
  names: readonly FileName[],
  isKnown: (name: FileName) => boolean,
  sheetIdAt: (place: number) => string | undefined,
): readonly KeptName[] {
  return names.flatMap((name) => {
    if (isKnown(name) || !isKeepable(name)) return [];
    const sheet = name.sheet === undefined ? undefined : sheetIdAt(name.sheet);
    if (name.sheet !== undefined && sheet === undefined) return [];
    return [
      {
        name: name.name,
        pieces: pieces(name.text),
        ...(sheet === undefined ? {} : { sheet }),
        ...(name.hidden ? { hidden: true } : {}),
      },
    ];
  });
}
