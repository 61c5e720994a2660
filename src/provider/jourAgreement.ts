import { Decimal } from "../exact/decimal";
import { jour } from "../parameters/jour";
import { currentValue } from "../parameters/currentValue";
import type { JourAgreement } from "./jourPay";

function rate(name: string): Decimal {
  return currentValue(jour, name);
}

/** The agreement's rates as known now, in one of its two readings (domain: Malmö 8.3 against AB § 22). */
export function jourAgreement(reading: 1 | 2): JourAgreement {
  return {
    reading,
    payShare: rate("jour andel av grundlön"),
    obShare: rate("jour andel av ob"),
    low: rate("jour tillägg vardag"),
    high: rate("jour tillägg helg"),
    // The 110 % stands in Malmö's report and not in AB § 22, the second reading's source.
    excess: reading === 1 ? rate("jour tillägg över gränsen") : new Decimal(0),
  };
}
