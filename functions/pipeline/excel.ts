import type { NeutralFunction } from "../neutralFunction";
import { CellError, type CellErrorCode } from "./cellError";
import { withoutStacks } from "./withoutStacks";

/** Excel knows an error by its own class, which exists only inside Excel. */
function excelError({ code, message }: CellError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes: Readonly<Record<CellErrorCode, CustomFunctions.ErrorCode>> = {
    "#VALUE!": ErrorCode.invalidValue,
    "#N/A": ErrorCode.notAvailable,
  };
  return new CustomFunctions.Error(codes[code], message);
}

/** A function as Excel calls it: errors become Excel's own, thrown or inside the array. */
export function forExcel(run: NeutralFunction): NeutralFunction {
  return (...args) => {
    try {
      const rows = run(...args);
      return withoutStacks(() =>
        rows.map((row) => row.map((cell) => (cell instanceof CellError ? excelError(cell) : cell))),
      );
    } catch (thrown) {
      throw thrown instanceof CellError ? excelError(thrown) : thrown;
    }
  };
}
