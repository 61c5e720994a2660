import { canonicalJson } from "../canonicalJson";
import type {
  GivenCell,
  GivenItem,
  GivenSide,
  PartInputs,
} from "../../../src/variance/input/partInputs";
import type { PartForm, ReadFrom } from "../../variance/form";
import { varianceDocument, type VarianceWork } from "./varianceDocument";

/** In full, without an exponent: what is exact stays so. */
const side = (values: GivenSide | undefined) => values?.map((value) => value?.toFixed() ?? null);

const cell = ({ period, group, budget, outturn, budgetTotal, outturnTotal }: GivenCell) => ({
  period,
  group,
  budget: side(budget),
  outturn: side(outturn),
  budgetTotal: budgetTotal?.toFixed(),
  outturnTotal: outturnTotal?.toFixed(),
});

const inputs = ({ part, factors, cells }: PartInputs) => ({
  part,
  factors,
  cells: cells.map(cell),
});

const item = ({ budget, outturn, ...named }: GivenItem) => ({
  ...named,
  budget: budget.toFixed(),
  outturn: outturn.toFixed(),
});

function readFrom<T>(from: ReadFrom<T> | undefined, content: (of: T) => unknown) {
  return from && { ...from, content: content(from.content) };
}

const part = (form: PartForm) => ({
  ...form,
  readFactors: readFrom(form.readFactors, inputs),
  readKnown: readFrom(form.readKnown, (items) => items.map(item)),
});

/** The work as it is stored: equal work is equal text. */
export function varianceText({ form, shown }: VarianceWork): string {
  const { format, version } = varianceDocument;
  return canonicalJson({ format, version, form: { ...form, parts: form.parts.map(part) }, shown });
}
