import { VERSION_TEXT } from "../../src/version";
import type { WorkbookPort } from "../workbook/port";

const STATED = /^PA-kalkyl \S{1,20}, parametrar \d{4}-\d\d-\d\d \([0-9a-f]{8}\)$/;

/** What the workbook's PA.VERSION cells say that is not what this version would answer, each text once. */
export async function olderVersions(port: WorkbookPort): Promise<readonly string[]> {
  const found = new Set<string>();
  // Looks through every formula, and picks none to be written again.
  await port.rewriteFormulas((formula, value) => {
    const states = /PA\.VERSION\(/i.test(formula) && typeof value === "string";
    if (states && value !== VERSION_TEXT && STATED.test(value)) found.add(value);
    return undefined;
  });
  return [...found];
}
