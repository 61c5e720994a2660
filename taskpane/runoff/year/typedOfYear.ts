import { Decimal } from "../../../src/exact/decimal";
import { typedNumber } from "../../work/typedNumber";
import { type YearField, yearFields, type YearTyped } from "./yearTyped";

/**
 * A field of the year as a number; undefined: blank.
 *
 * @throws ModelError about the field, of what is no number.
 */
export function typedOfYear(fields: YearTyped, id: YearField): Decimal | undefined {
  const text = fields[id];
  if (text.trim() === "") return undefined;
  const unit = yearFields.find((field) => field.id === id)?.unit ?? "";
  const { value } = typedNumber(text, {
    what: "Värdet",
    unit: unit === "i snitt" ? "personer" : unit,
    refused: "Skriv ett tal, till exempel 455.",
    field: id,
  });
  return new Decimal(value);
}
