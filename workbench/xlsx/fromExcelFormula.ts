import { paNameOf } from "../engine/paNames";
import { signsFirstIn } from "../engine/signedPowers";
import { mapFormula } from "./formulaWords";

/** Excel's marks on functions newer than the file format, on add-in functions and on spills. */
const MARKS = /_xlfn\.(?:_xlws\.)?(?!ANCHORARRAY)|_xlws\.|_xludf\.|_xll\./gi;
const PA_CALL = /_xldudf_PA_([\p{L}\p{M}\d]+)(?=\s*\()/giu;
// The component takes away the first _xlfn. of a formula by itself.
const SPILL = /(?:_xlfn\.)?ANCHORARRAY\(\s*([^()]+?)\s*\)/gi;

/** A text with quotation marks in it: the component would keep the escaping as part of the text. */
function splitQuotes(text: string): string {
  const parts = text.slice(1, -1).split('""');
  return parts.length > 1 ? `(${parts.map((part) => `"${part}"`).join("&CHAR(34)&")})` : text;
}

/**
 * A formula as Excel stores it, with =, to the canonical form. Excel names a custom function PA.X
 * as _xldudf_PA_ and the function's id; files of the workbench once had the name there. It doubles quotation marks inside texts, for which the component has no way.
 */
export function fromExcelFormula(formula: string): string {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, splitQuotes);
  // A spill may name a quoted sheet, so it is undone before the formula is taken to pieces.
  const spilled = plain.replace(SPILL, "$1#");
  const named = mapFormula(spilled, (code) =>
    code.replace(MARKS, "").replace(PA_CALL, (_, called: string) => `PA.${paNameOf(called)}`),
  );
  return signsFirstIn(named);
}
