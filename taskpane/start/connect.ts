import { createExcelWorkbook } from "../workbook/excelWorkbook";
import type { WorkbookPort } from "../workbook/port";

/** Whether the pane has a workbook to speak to, and if not why. */
export type Connection =
  | { readonly kind: "waiting" }
  | { readonly kind: "workbook"; readonly port: WorkbookPort }
  | { readonly kind: "alone"; readonly reason: string };

const ALONE =
  "Panelen är öppen för sig, utan arbetsbok. Räkna går bra, men formler kan inte sättas in. Öppna panelen i Excel eller i arbetsbänken.";
const OTHER_PROGRAM =
  "Panelen är öppen i ett annat program än Excel. Räkna går bra, men formler kan inte sättas in.";
const NO_ANSWER =
  "Arbetsboken svarar inte, så formler kan inte sättas in. Ladda om sidan och försök igen.";

/** How long the workbench may take to open its workbook, and how often it is asked. */
const PATIENCE_MS = 15_000;
const INTERVAL_MS = 50;

/** The port that the workbench sets on its own window; undefined where we are not inside it. */
function parentPort(): WorkbookPort | undefined {
  try {
    return (window.parent as { paWorkbookPort?: WorkbookPort }).paWorkbookPort;
  } catch {
    // A parent from another host may not be looked into, and is not the workbench.
    return undefined;
  }
}

async function workbenchPort(): Promise<WorkbookPort | undefined> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += INTERVAL_MS) {
    const port = parentPort();
    if (port !== undefined) return port;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  return undefined;
}

/** Finds the workbook: Excel's, the workbench's round the pane, or none. */
export async function connect(): Promise<Connection> {
  if (typeof Office !== "undefined") {
    const { host } = await Office.onReady();
    // Typed as a number, but Office answers with the host's name.
    const isExcel = String(host) === "Excel";
    return isExcel
      ? { kind: "workbook", port: createExcelWorkbook() }
      : { kind: "alone", reason: host === null ? ALONE : OTHER_PROGRAM };
  }
  if (window.parent === window) return { kind: "alone", reason: ALONE };
  const port = await workbenchPort();
  return port === undefined ? { kind: "alone", reason: NO_ANSWER } : { kind: "workbook", port };
}
