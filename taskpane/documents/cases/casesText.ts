import { canonicalJson } from "../canonicalJson";
import { casesDocument, type CasesWork } from "./casesDocument";

/** The work as it is stored: equal work is equal text. */
export function casesText(work: CasesWork): string {
  const { format, version } = casesDocument;
  return canonicalJson({ format, version, ...work });
}
