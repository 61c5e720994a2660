import { swedishNumber } from "../../../src/exact/swedishNumber";
import { LIMITS } from "../limits";
import { countElements } from "./countElements";
import type { FileParts } from "./fileParts";
import { refuseMany } from "./refuseMany";

const SMALLER =
  "Dela upp arbetsboken i Excel, eller ta bort blad och rader som inte behövs, spara en ny kopia och öppna den.";
const PLAIN =
  "Kopiera bladen till en ny arbetsbok i Excel (klistra in värden), spara den och öppna den i stället.";

/** Cells with content, and formulas, which cost twice as much. */
function refuseManyCells(sheets: readonly string[]): void {
  let cells = 0;
  let formulas = 0;
  for (const xml of sheets) {
    const withFormula = countElements(xml, "f");
    formulas += withFormula;
    cells += Math.max(countElements(xml, "v", "is"), withFormula);
  }
  const what =
    formulas === 0
      ? "celler med innehåll"
      : `celler med innehåll, med formlerna räknade två gånger (${swedishNumber(cells)} celler, varav ${swedishNumber(formulas)} formler)`;
  refuseMany(cells + formulas, LIMITS.cells, what, SMALLER);
}

/**
 * Refuses, before it is read, a file that would take longer to open than anybody waits: what costs is counted.
 * @param sheets the paths of the sheets
 * @throws XlsxError
 */
export function refuseMuch(file: FileParts, workbook: string, sheets: readonly string[]): void {
  refuseMany(sheets.length, LIMITS.sheets, "kalkylblad", SMALLER);
  const styles = file.text(file.related(workbook, "styles")[0]) ?? "";
  refuseMany(countElements(styles, "xf"), LIMITS.cellFormats, "cellformat", PLAIN);
  // Formats of rules have fonts and fills of their own, after those of the cells.
  const [ofCells = ""] = styles.split(/<(?:[\w.-]+:)?dxfs[\s>]/, 1);
  const looks = countElements(ofCells, "font", "fill", "border");
  refuseMany(looks, LIMITS.looks, "teckensnitt, fyllningar och kantlinjer", PLAIN);
  const rules = countElements(styles, "dxf");
  refuseMany(rules, LIMITS.ruleFormats, "format för villkorsstyrd formatering", PLAIN);
  refuseManyCells(sheets.map((path) => file.text(path) ?? ""));
}
