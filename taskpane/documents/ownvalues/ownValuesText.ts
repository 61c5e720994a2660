import { canonicalJson } from "../canonicalJson";
import type { OwnValues } from "./ownValues";
import { ownValuesDocument } from "./ownValuesDocument";

/** The values as they are stored: equal values are equal text. */
export function ownValuesText({ rows, shown }: OwnValues): string {
  const { format, version } = ownValuesDocument;
  return canonicalJson({ format, version, rows, shown });
}
