import { createExcelWorkbook } from "../workbook/excelWorkbook";
import type { WorkbookPort } from "../workbook/port";

/** Whether the pane has a workbook to speak to, and if not why. */
export type Connection =
  | { readonly kind: "waiting" }
  | { readonly kind: "workbook"; readonly port: WorkbookPort }
  | {
      readonly kind: "alone";
      readonly reason: string;
      /** Whether it may be otherwise when the page is loaded anew. */
      readonly again?: boolean;
    };

const ALONE =
  "Panelen är öppen för sig, utan arbetsbok. Räkna går bra, men formler kan inte sättas in. Öppna panelen i Excel eller i arbetsbänken.";
const OTHER_PROGRAM =
  "Panelen är öppen i ett annat program än Excel. Räkna går bra, men formler kan inte sättas in.";
const NO_OFFICE =
  "Excel kan inte nås: Microsofts skript office.js kom inte fram. Räkna går bra, men formler kan inte sättas in. Arbetsboken är orörd. Kontrollera anslutningen och ladda om panelen. Är Microsofts adress stängd i nätet kan IT lägga skriptet på kommunens egen server (README, OFFICE_JS_URL).";
const EXCEL_SILENT =
  "Excel har inte svarat. Räkna går bra, men formler kan inte sättas in. Arbetsboken är orörd. Ladda om panelen; hjälper det inte, spara och starta om Excel.";
const NO_ANSWER =
  "Arbetsboken svarar inte, så formler kan inte sättas in. Ladda om sidan och försök igen.";

/** How long Excel may take to say that it is there. */
const OFFICE_PATIENCE_MS = 10_000;

/** How long the workbench may take to open its workbook, and how often it is asked. */
const PATIENCE_MS = 10_000;
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

/** Whether office-loader.js found the page opened by Office, which then has to send office.js. */
const isInOffice = (): boolean => document.documentElement.dataset["host"] === "office";

const silentExcel: Connection = { kind: "alone", reason: EXCEL_SILENT, again: true };

async function officeConnection(): Promise<Connection> {
  const silent = new Promise<undefined>((resolve) =>
    setTimeout(() => resolve(undefined), OFFICE_PATIENCE_MS),
  );
  const answer = await Promise.race([Office.onReady(), silent]);
  if (answer === undefined) return silentExcel;
  // Typed as a number, but Office answers with the host's name.
  if (String(answer.host) === "Excel") return { kind: "workbook", port: createExcelWorkbook() };
  if (answer.host !== null) return { kind: "alone", reason: OTHER_PROGRAM };
  return isInOffice() ? silentExcel : { kind: "alone", reason: ALONE };
}

/** Finds the workbook: Excel's, the workbench's round the pane, or none. */
export async function connect(): Promise<Connection> {
  if (typeof Office !== "undefined") return officeConnection();
  if (isInOffice()) return { kind: "alone", reason: NO_OFFICE, again: true };
  if (window.parent === window) return { kind: "alone", reason: ALONE };
  const port = await workbenchPort();
  return port === undefined ? { kind: "alone", reason: NO_ANSWER } : { kind: "workbook", port };
}
