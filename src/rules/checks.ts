import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";

const ONE = new Decimal(1);

/** `what` in the definite form, e.g. "Antalet personer". */
export function requireAtLeastZero(value: Decimal, what: string): void {
  if (value.isFinite() && (!value.isNegative() || value.isZero())) return;
  throw new ModelError(
    "invalid",
    `${what} är ${swedishNumber(value)} men får inte vara negativt. Ange 0 eller ett större tal.`,
  );
}

export function requireAboveZero(value: Decimal, what: string): void {
  if (value.isFinite() && !value.isNegative() && !value.isZero()) return;
  throw new ModelError("invalid", `${what} är ${swedishNumber(value)} men måste vara större än 0.`);
}

/** A share of the whole, 0-1. */
export function requireShare(value: Decimal, what: string): void {
  if (value.isFinite() && (!value.isNegative() || value.isZero()) && value.lte(ONE)) return;
  throw new ModelError(
    "invalid",
    `${what} är ${swedishNumber(value)} men ska vara en andel mellan 0 och 1 (15 procent skrivs 0,15).`,
  );
}
