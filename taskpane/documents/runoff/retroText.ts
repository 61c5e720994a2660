import { canonicalJson } from "../canonicalJson";
import { triangleCells } from "../../../src/runoff/triangle/triangleCells";
import type { Source } from "../../runoff/input/source";
import { retroDocument, type RetroWork } from "./retroDocument";

function storedSource(source: Source) {
  const { origins, firstDelay, aside } = source.triangle;
  const { values, incremental } = triangleCells(source.triangle);
  return {
    ...source,
    // The number of delays follows from the rows.
    triangle: {
      origins,
      rows: values,
      firstDelay,
      ...(incremental ? { incremental } : {}),
      ...(aside === undefined ? {} : { aside }),
    },
  };
}

/** The work as it is stored: equal work is equal text. */
export function retroText({ source, options, year, booking, draws }: RetroWork): string {
  const { format, version } = retroDocument;
  return canonicalJson({
    format,
    version,
    source: source && storedSource(source),
    options,
    year,
    booking,
    draws,
  });
}
