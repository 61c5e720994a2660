import { Decimal, type DecimalInput } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { quoted } from "./cell";
import type { FieldLimits } from "./fieldLimits";

const FRACTION = /^(\d+)\/(\d+)$/;

function refuse(what: string, got: string | Decimal, rule: string): never {
  const shown = typeof got === "string" ? got : swedishNumber(got);
  throw new ModelError("invalid", `${what} är ${shown} men ${rule}`);
}

function parsed(value: DecimalInput, what: string): Decimal {
  if (typeof value === "string") {
    const fraction = FRACTION.exec(value);
    if (fraction) return new Decimal(fraction[1] ?? "").div(fraction[2] ?? "");
  }
  try {
    const number = new Decimal(value);
    if (number.isFinite()) return number;
  } catch {
    // Not a number in any form: said below, with what was given.
  }
  return refuse(what, quoted(String(value)), "ska vara ett tal.");
}

/**
 * A field's value as an exact decimal within the field's limits.
 *
 * @throws ModelError `invalid`; `what` names the field, with its row where it has one.
 */
export function fieldValue(spec: FieldLimits, value: DecimalInput, what: string): Decimal {
  const number = parsed(value, what);
  if (spec.unit === "andel" && (number.isNegative() || number.gt(1)) && !number.isZero()) {
    refuse(what, number, "ska vara en andel mellan 0 och 1 (15 procent skrivs 0,15).");
  }
  if (spec.above ? number.lte(spec.min) : number.lt(spec.min)) {
    const limit = swedishNumber(spec.min);
    refuse(
      what,
      number,
      spec.above ? `måste vara större än ${limit}.` : `får inte vara under ${limit}.`,
    );
  }
  if (number.gt(spec.max)) refuse(what, number, `får inte vara över ${swedishNumber(spec.max)}.`);
  if (spec.whole && !number.isInteger()) refuse(what, number, "ska vara ett heltal.");
  return number;
}
