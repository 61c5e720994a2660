import { ModelError } from "../../src/modelError";
import type { Comparison } from "../../src/variance/comparison";
import { calendarOf } from "../../src/variance/input/calendarOf";
import { partComparison } from "../../src/variance/input/partComparison";
import type { PartInputs } from "../../src/variance/input/partInputs";
import { readItems } from "../../src/variance/input/readItems";
import { readParts } from "../../src/variance/input/readParts";
import { partVariance } from "../../src/variance/partVariance";
import type { Variance } from "../../src/variance/variance";
import {
  type PartsVariance,
  type PartVariance,
  varianceOfParts,
} from "../../src/variance/varianceOfParts";
import type { PartForm, VarianceForm } from "./form";
import { sideInText } from "./results/sideInText";
import { sidesOf } from "./sidesOf";
import { typedCells } from "./typedRows";

export type Block = "factors" | "known" | "calendar";

/** What forms that can be used come to. */
export interface Calculated {
  readonly form: VarianceForm;
  /** What was given of each part, in their order, and the same as it is compared. */
  readonly inputs: readonly PartInputs[];
  readonly comparisons: readonly Comparison[];
  readonly all: PartsVariance;
}

export interface WrongForm {
  readonly kind: "wrong";
  readonly message: string;
  /** Which part and block of it, and that block's own message. */
  readonly part: number;
  readonly block: Block;
  readonly about: string;
  /** The row of the block that it is about, counted from 0. */
  readonly row: number | undefined;
}

export type Evaluation = ({ readonly kind: "ok" } & Calculated) | WrongForm;

const BLOCKS: Readonly<Record<Block, string>> = {
  factors: "faktorerna",
  known: "de kända posterna",
  calendar: "kalendern",
};

class BlockError extends Error {
  constructor(
    readonly block: Block,
    readonly about: string,
    readonly row: number | undefined,
  ) {
    super(about);
  }
}

function within<T>(block: Block, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ModelError) {
      const [row] = error.rows;
      throw new BlockError(block, error.message, row === undefined ? undefined : row - 1);
    }
    throw error;
  }
}

function readPart(
  part: PartForm,
  form: VarianceForm,
): { readonly inputs: PartInputs; readonly comparison: Comparison } {
  const { kind, method } = form;
  const sides = sidesOf(form);
  const said = (side: string): string =>
    form.names === undefined ? sideInText(side) : `\u201d${side}\u201d`;
  const titles = [said(sides[0]), said(sides[1])] as const;
  const options = { titles, bare: true };
  const inputs = within("factors", () => {
    if (part.readFactors !== undefined) return part.readFactors.content;
    const [read] = readParts(typedCells(part.factors, titles), options);
    if (read === undefined) throw new ModelError("invalid", "Det finns inga faktorer.");
    return read;
  });
  const known = within(
    "known",
    () => part.readKnown?.content ?? readItems(typedCells(part.known, titles), options),
  );
  const calendar = within(
    "calendar",
    () => part.calendar && calendarOf(part.calendar[0], part.calendar[1]),
  );
  const comparison = within("factors", () =>
    partComparison(inputs, known, { kind, method, calendar, titles }),
  );
  return { inputs, comparison };
}

interface CalculatedPart {
  readonly kind: VarianceForm["kind"];
  readonly method: VarianceForm["method"];
  readonly inputs: PartInputs;
  readonly comparison: Comparison;
  readonly variance: Variance;
  readonly groups: PartVariance["groups"];
}

/** A part that is not edited comes to the same: many groups and months are not calculated anew. */
const calculatedParts = new WeakMap<PartForm, CalculatedPart>();

function calculate(part: PartForm, form: VarianceForm): CalculatedPart {
  const { kind, method } = form;
  const before = calculatedParts.get(part);
  if (before?.kind === kind && before.method === method) return before;
  const read = readPart(part, form);
  const { variance, groups } = within("factors", () => partVariance("", read.comparison));
  const calculated = { kind, method, ...read, variance, groups };
  calculatedParts.set(part, calculated);
  return calculated;
}

/** What the form comes to, or what is wrong with which part of it. */
export function evaluate(form: VarianceForm): Evaluation {
  const inputs: PartInputs[] = [];
  const comparisons: Comparison[] = [];
  const parts = [];
  for (const [place, part] of form.parts.entries()) {
    try {
      const calculated = calculate(part, form);
      inputs.push(calculated.inputs);
      comparisons.push(calculated.comparison);
      parts.push({
        part: part.name.trim() === "" ? `Del ${place + 1}` : part.name.trim(),
        variance: calculated.variance,
        groups: calculated.groups,
      });
    } catch (error) {
      if (!(error instanceof BlockError)) throw error;
      const { block, about, row } = error;
      const message = `${part.name}, ${BLOCKS[block]}: ${about}`;
      return { kind: "wrong", message, part: place, block, about, row };
    }
  }
  return { kind: "ok", form, inputs, comparisons, all: varianceOfParts(parts) };
}
