import type { Meaning } from "../meaning/meaning";
import type { OwnKnownItem } from "./ownKnownItem";

const FIELDS: Readonly<Partial<Record<Meaning, OwnKnownItem["field"]>>> = {
  "known.late": "lateInvoices",
  "known.repaid": "repayments",
  "known.grant": "stateGrants",
};

/**
 * What an amount of a row of known items is, a cost positive: a late invoice that lessens the cost is repaid, and
 * what is repaid or granted and raises it is a cost that came late. Undefined for other rows.
 */
export function knownField(
  meaning: Meaning | undefined,
  value: number,
): OwnKnownItem["field"] | undefined {
  const field = meaning === undefined ? undefined : FIELDS[meaning];
  if (field === undefined) return undefined;
  if (value > 0) return "lateInvoices";
  return field === "lateInvoices" ? "repayments" : field;
}
