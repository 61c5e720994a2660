import { canonicalJson } from "../../../src/documents/canonicalJson";
import { retroDocument, type RetroWork } from "./retroDocument";

/** The work as it is stored: equal work is equal text. */
export function retroText({ source, options, year, booking, draws }: RetroWork): string {
  const { format, version } = retroDocument;
  const { origins, rows, firstDelay } = source.triangle;
  return canonicalJson({
    format,
    version,
    // The number of delays follows from the rows.
    source: { ...source, triangle: { origins, rows, firstDelay } },
    options,
    year,
    booking,
    draws,
  });
}
