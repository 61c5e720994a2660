import type { DecimalInput } from "../../src/exact/decimal";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId, ValueId } from "../../src/provider/fields/providerFields";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { withGiven } from "../../src/provider/withGiven";
import type { LookName } from "../builder/looks";

export interface FieldCell {
  readonly content: string;
  readonly look: LookName;
}

const SECOND_READING = 2;

/** Numbers are written in full, without exponent, as every host reads them. */
function digits(value: DecimalInput): string {
  const number = Number(value);
  return Number.isFinite(number) && !String(number).includes("e")
    ? String(number)
    : Number(value).toFixed(12);
}

/** A month ("2025-03") is marked as text, or it would be read as a date. */
function periodText(year: string): string {
  return /^\d+$/.test(year) ? year : `'${year}`;
}

/**
 * A field's cell: the user's own figure, else its default. A default that follows another cell is a
 * formula, so that it still does when that cell is changed.
 */
export function fieldCell(
  spec: FieldSpec<FieldId>,
  inputs: ProviderInputs,
  ref: (id: FieldId) => string,
): FieldCell {
  const { id, initial } = spec;
  const given = inputs.given[id];
  if (id === "year") return { content: periodText(String(inputs.given.year)), look: "input" };
  if (given !== undefined) return { content: digits(given.valueOf()), look: "input" };
  if (id === "uplift") return { content: "", look: "assumption" };
  if (id === "schablon") {
    return { content: `=PA.SCHABLON(${ref("year")},${ref("uplift")})`, look: "value" };
  }
  const look = spec.status === "antagande" ? "assumption" : "input";
  if (initial.kind === "as") {
    const other = ref(initial.field as FieldId);
    return {
      content: initial.dividedBy === 1 ? `=${other}` : `=${other}/${initial.dividedBy}`,
      look,
    };
  }
  const value = inputs.values[id as ValueId];
  if (initial.kind === "byReading") {
    const first = withGiven(inputs, { jourReading: 1 }).values[id as ValueId];
    const content = `=IF(${ref("jourReading")}=${SECOND_READING},${initial.second},${digits(first.toString())})`;
    return { content, look };
  }
  // A fraction such as 2/7 has no finite decimals: the cell keeps it as it is.
  if (initial.kind === "value" && typeof initial.value === "string" && !value.isZero()) {
    return { content: `=${initial.value}`, look };
  }
  return { content: digits(value.toString()), look };
}
