import type { Cell } from "../../src/labelled/cell";
import { ModelError } from "../../src/modelError";
import { commentParagraphs } from "../../src/variance/commentParagraphs";
import type { CommentNames } from "../../src/variance/commentOfParts";
import type { ComparisonKind, VarianceMethod } from "../../src/variance/comparison";
import { partComparison } from "../../src/variance/input/partComparison";
import { readSheetParts } from "../../src/variance/input/readSheetParts";
import { rowsComparison } from "../../src/variance/input/rowsComparison";
import type { Rounding } from "../../src/variance/roundedVariance";
import { partVariance } from "../../src/variance/partVariance";
import { type PartVariance, varianceOfParts } from "../../src/variance/varianceOfParts";

type Rows = readonly (readonly Cell[])[];

export interface WordsGiven {
  readonly factors: Rows;
  readonly known: Rows;
  readonly method: VarianceMethod;
  readonly rounding: Rounding;
  readonly kind: ComparisonKind;
  readonly names: CommentNames;
}

const COLUMNS = 3;

function refuse(message: string): never {
  throw new ModelError("invalid", message);
}

function partsOf({ factors, known, method, kind }: WordsGiven): readonly PartVariance[] {
  const parts = readSheetParts(factors);
  if (parts === undefined) {
    if ((factors[0]?.length ?? 0) > COLUMNS) {
      return refuse("faktorer ska ha tre kolumner: namn, budget och utfall.");
    }
    const comparison = { ...rowsComparison(factors, known, method), kind };
    return [partVariance("", comparison)];
  }
  if (known.length > 0) {
    return refuse(
      "kända_poster fick ett område, men de står redan under Känd post i faktorer. Ta bort det ena.",
    );
  }
  if (parts.length === 0) return refuse("faktorer har inga faktorer under rubriken Faktor.");
  return parts.map(({ name, inputs, known: own }) =>
    partVariance(name, partComparison(inputs, own, { kind, method })),
  );
}

/** The paragraphs of the comment on one product, or on the parts of the sheet Avvikelse. @throws ModelError */
export function wordsOf(given: WordsGiven): readonly string[] {
  return commentParagraphs(varianceOfParts(partsOf(given)), given.rounding, given.names);
}
