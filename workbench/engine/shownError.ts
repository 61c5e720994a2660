import { swedishErrorCode } from "../../functions/pipeline/errorCodes";
import { excelCode } from "./componentErrors";

/** An error code of a cell as the reader sees it in Swedish Excel, e.g. #SAKNAS! for #N/A. */
export const shownError = (code: string): string => swedishErrorCode(excelCode(code));
