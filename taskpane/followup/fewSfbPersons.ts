import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import { Decimal } from "../../src/exact/decimal";
import type { FollowForm } from "./form";

/** The fewest persons with SFB of a month, where they are so few that the cost of SFB tells of single ones. */
export function fewSfbPersons(
  { rest, parts }: FollowForm,
  limit = DEFAULT_SECRECY_LIMIT,
): Decimal | undefined {
  if (rest === undefined || !parts.some(({ id }) => id === "sfb")) return undefined;
  const [least] = rest.sfbPersons
    .filter((text) => text !== "")
    .map((text) => new Decimal(text))
    .filter((persons) => persons.gt(0) && persons.lt(limit))
    .sort((a, b) => a.comparedTo(b));
  return least;
}
