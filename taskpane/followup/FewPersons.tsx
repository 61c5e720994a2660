import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { Decimal } from "../../src/exact/decimal";
import { Notice } from "../shared/Notice";
import type { FollowForm } from "./form";

/** The fewest persons with SFB of a month, where they are so few that the cost of SFB tells of single ones. */
function fewest({ rest, parts }: FollowForm): Decimal | undefined {
  if (rest === undefined || !parts.some(({ id }) => id === "sfb")) return undefined;
  const [least] = rest.sfbPersons
    .filter((text) => text !== "")
    .map((text) => new Decimal(text))
    .filter((persons) => persons.gt(0) && persons.lt(DEFAULT_SECRECY_LIMIT))
    .sort((a, b) => a.comparedTo(b));
  return least;
}

/** Warns that the sheet and the text tell how many have SFB, by the schablon, where they are few. */
export function FewPersons({ form }: { readonly form: FollowForm }) {
  const persons = fewest(form);
  if (persons === undefined) return null;
  return (
    <Notice kind="warn">
      <p>
        Prognosen har färre än {DEFAULT_SECRECY_LIMIT} personer med SFB, som minst{" "}
        {swedishNumber(persons.toDecimalPlaces(1))}. Kostnaden för SFB avslöjar antalet, i bladet
        och i texten, och LSS är det som är kvar. Ska de till andra: följ upp delen Totalt i stället
        för SFB och LSS.
      </p>
    </Notice>
  );
}
