import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import type { CaseSource } from "../../documents/cases/casesDocument";
import { showReference } from "../../workbook/reference";

/** The list as the user knows it: its table's name, or its cells. */
export function sourceName(source: CaseSource): string {
  if (source === "example") return EXAMPLE_MUNICIPALITY;
  return source.table === "" ? showReference(source) : source.table;
}
