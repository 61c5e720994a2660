import { Decimal } from "../../src/exact/decimal";
import { typedText } from "../variance/typedRows";
import { typedNumber } from "../work/typedNumber";
import type { FollowForm } from "./form";

const numberOf = (text: string): Decimal =>
  text.trim() === ""
    ? new Decimal(0)
    : new Decimal(typedNumber(text, { unit: "kr", refused: `”${text}” är inget belopp.` }).value);

/**
 * The form when it is known whether the outturn includes the late invoices: they stand as of earlier years, in an
 * outturn that includes them.
 */
export function answeredLate(form: FollowForm, included: boolean): FollowForm {
  const { late } = form;
  if (late === undefined) return form;
  const parts = form.parts.map((part) => {
    if (part.id !== late.id) return part;
    const outturn = part.outturn.map((text, k) => {
      const own = late.amounts[k] ?? "";
      if (included || own === "") return text;
      return typedText(numberOf(text).plus(numberOf(own)).toNumber());
    });
    return { ...part, outturn, earlier: late.amounts };
  });
  return { ...form, parts, late: undefined };
}
