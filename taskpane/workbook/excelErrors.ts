import { WorkbookError } from "./port";
import {
  cellEditMode,
  changeRefused,
  invalidAddress,
  protectedCells,
  sheetNotFound,
} from "./workbookErrors";

/** What was being done, so that the message can name it. */
export interface Attempt {
  readonly sheet?: string;
  readonly address?: string;
}

const OLD_EXCEL =
  "Den här versionen av Excel saknar det som behövs, så inget har ändrats. Uppdatera Office till Excel 2021 eller senare, eller öppna arbetsboken i Excel på webben.";

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** Whether Excel does not let anything be changed there: a protected sheet, or a workbook only to be read. */
export const isDenied = (error: unknown): boolean =>
  ["AccessDenied", "ReadOnly"].includes(codeOf(error));

/** What the user has to see to first: done once more, it would be refused once more. */
const REFUSALS: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ReadOnly",
  "ItemNotFound",
  "InvalidSelection",
  "InvalidReference",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/** Whether the same may well be done in another way. */
export const mayGoOtherwise = (error: unknown): boolean =>
  !(error instanceof WorkbookError) && !REFUSALS.has(codeOf(error));

/** Excel's error codes as messages for the user; Excel's own English text is never shown. */
export function excelError(error: unknown, attempt: Attempt = {}): WorkbookError {
  if (error instanceof WorkbookError) return error;
  switch (codeOf(error)) {
    case "InvalidOperationInCellEditMode":
      return cellEditMode();
    case "AccessDenied":
    case "ReadOnly":
      return attempt.sheet === undefined ? changeRefused() : protectedCells(attempt.sheet);
    case "ItemNotFound":
      return sheetNotFound(attempt.sheet ?? "");
    case "InvalidSelection":
      return new WorkbookError(
        "invalidReference",
        "Markeringen är inte ett sammanhängande cellområde. Markera en cell och försök igen.",
      );
    case "InvalidReference":
      return invalidAddress(attempt.address ?? "");
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
    case "UnsupportedOperation":
      return new WorkbookError("unavailable", OLD_EXCEL);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new WorkbookError(
        "unavailable",
        "Området är för stort att hantera på en gång. Välj färre celler.",
      );
    default:
      return new WorkbookError(
        "unavailable",
        "Excel kunde inte utföra åtgärden. Försök igen; hjälper inte det, stäng och öppna panelen.",
      );
  }
}
