import type { ComparisonForm } from "../../comparison/form";
import type { DocumentKind } from "../readDocument";

/** What the view Jämförelse keeps in the workbook. */
export interface ComparisonWork {
  /** Undefined: nothing is begun. */
  readonly form: ComparisonForm | undefined;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const comparisonDocument: DocumentKind = {
  format: "pa-kalkyl-jamforelse",
  version: 1,
  migrations: new Map(),
  content: "uppgifter till Jämförelse från PA-kalkyl",
};
