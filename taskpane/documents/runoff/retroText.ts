import { canonicalJson } from "../canonicalJson";
import { triangleCells } from "../../../src/runoff/triangle/triangleCells";
import { retroDocument, type RetroWork } from "./retroDocument";

/** The work as it is stored: equal work is equal text. */
export function retroText({ source, options, year, booking, draws }: RetroWork): string {
  const { format, version } = retroDocument;
  const { origins, firstDelay, aside } = source.triangle;
  const { values, incremental } = triangleCells(source.triangle);
  return canonicalJson({
    format,
    version,
    // The number of delays follows from the rows.
    source: {
      ...source,
      triangle: {
        origins,
        rows: values,
        firstDelay,
        ...(incremental ? { incremental } : {}),
        ...(aside === undefined ? {} : { aside }),
      },
    },
    options,
    year,
    booking,
    draws,
  });
}
