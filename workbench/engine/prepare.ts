import { addedFunctions } from "./added/addedFunctions";
import { registerBatch } from "./batch";
import { boundedArrays } from "./boundedArrays";
import { excelFunctions } from "./excelFunctions";
import { swedishEntry } from "./entry/swedishEntry";
import { registerKeptFormulas } from "./keptFormulas";
import { registerKeptNames } from "./keptNames";
import { heldEvaluation } from "./heldEvaluation";
import { longChains } from "./longChains";
import { longFormulas } from "./longFormulas";
import { longRanges } from "./longRanges";
import type { FunctionsMetadata, NeutralFunction } from "./metadata";
import { decimalsOfCodes } from "./numberFormat/decimalsOfCodes";
import { replaceFormats } from "./numberFormat/replaceFormats";
import { showFormats } from "./numberFormat/showFormats";
import { swedishOperands } from "./operands/swedishOperands";
import { numberErrors } from "./numberErrors";
import { registerOwnExport } from "./ownExport";
import { registerPageBreaks } from "./pageBreaks";
import { registerCellNotes } from "./cellNotes";
import { registerPrintAreas } from "./printAreas";
import { registerKeptFile } from "./keptFile";
import { quotedSheetNames } from "./quotedSheetNames";
import { sheetNamesAsExcel } from "./sheetNamesAsExcel";
import { recalculations } from "./recalculations";
import { registerFunction } from "./registerFunction";
import { registerSwedishNames } from "./registerSwedishNames";
import { rulesWithinSheet } from "./rulesWithinSheet";
import { spreadsheet } from "./spreadsheet";
import { stackedCombos } from "./stackedCombos";
import { swedishEditor } from "./swedishEditor";
import { lookups } from "./texts/lookups";
import { textFunctions } from "./texts/textFunctions";
import { visibleFirst } from "./visibleFirst";

/** Excel's error codes that the component does not know and would take for text. */
const EXCEL_ERRORS = ["#VALUE!", "#REF!", "#BUSY!", "#CALC!", "#GETTING_DATA"];

let prepared = false;

/**
 * Makes the spreadsheet ready for PA-kalkyl: the functions of namespace PA from the same metadata
 * as Excel, the Swedish names of the built-in ones, error codes, and formulas typed in Swedish.
 * May be called again; functions are then replaced, the rest is left.
 */
export function prepareEngine(
  metadata: FunctionsMetadata,
  functions: Readonly<Record<string, NeutralFunction>>,
): void {
  for (const described of metadata.functions) {
    const run = functions[described.id];
    if (!run) throw new Error(`No function for ${described.id} of the metadata`);
    registerFunction(described, run);
  }
  if (prepared) return;
  prepared = true;
  for (const code of EXCEL_ERRORS) spreadsheet.registries.errorTypes.add(code);
  // Before the Swedish names, which are made from what the English ones mean.
  lookups();
  excelFunctions();
  addedFunctions();
  swedishOperands();
  numberErrors();
  textFunctions();
  registerSwedishNames();
  registerBatch();
  registerPrintAreas();
  registerPageBreaks();
  registerCellNotes();
  registerKeptNames();
  registerKeptFile();
  registerKeptFormulas();
  registerOwnExport();
  stackedCombos();
  longFormulas();
  longChains();
  longRanges();
  recalculations();
  heldEvaluation();
  rulesWithinSheet();
  visibleFirst();
  swedishEditor();
  swedishEntry();
  showFormats();
  replaceFormats();
  decimalsOfCodes();
  quotedSheetNames();
  sheetNamesAsExcel();
  // Last, so that every function there is has bounds.
  boundedArrays();
}
