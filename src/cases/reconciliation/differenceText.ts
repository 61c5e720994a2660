import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { plainText } from "../../labelled/plainText";
import type { Difference } from "./difference";
import { monthText } from "./reconciliationTable";

const kronor = (amount: Decimal): string => `${swedishNumber(amount.toDecimalPlaces(0))} kr`;
const signed = (amount: Decimal): string => `${amount.gt(0) ? "+" : ""}${kronor(amount)}`;

/** One difference in words: case, month, expected, invoiced, difference and what it looks like. */
export function differenceText({ name, law, month, ...amounts }: Difference): string {
  const { expected, invoiced, difference, reason } = amounts;
  const which = law === undefined ? plainText(name) : `${plainText(name)} (${law})`;
  const why = reason === "" ? "" : ` Troligen: ${reason}.`;
  return (
    `${which}, ${monthText(month)}: väntat ${kronor(expected)}, fakturerat ${kronor(invoiced)}, ` +
    `skillnad ${signed(difference)}.${why}`
  );
}
