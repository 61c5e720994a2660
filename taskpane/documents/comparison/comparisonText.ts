import { canonicalJson } from "../canonicalJson";
import { comparisonDocument, type ComparisonWork } from "./comparisonDocument";

/** The work as it is stored: equal work is equal text. */
export function comparisonText({ form }: ComparisonWork): string {
  const { format, version } = comparisonDocument;
  return canonicalJson({ format, version, form });
}
