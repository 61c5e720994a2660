import type { DocumentKind } from "../readDocument";
import type { ShownForm, VarianceForm } from "../../variance/form";

/** What the view Avvikelse keeps in the workbook. */
export interface VarianceWork {
  readonly form: VarianceForm;
  readonly shown: ShownForm;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const varianceDocument: DocumentKind = {
  format: "pa-kalkyl-avvikelse",
  version: 1,
  migrations: new Map(),
  content: "uppgifter till Avvikelse från PA-kalkyl",
};
