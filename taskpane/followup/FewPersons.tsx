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

/** What is written and copied: all parts, or for others the whole alone. */
export interface Readers {
  readonly forOthers: boolean;
  readonly onForOthers: (forOthers: boolean) => void;
}

/** Whether the parts tell how many have SFB, by the schablon. */
export const tellsOfFew = (form: FollowForm): boolean => fewest(form) !== undefined;

/** Warns that the parts tell how many have SFB where they are few, and lets the whole alone be written and copied. */
export function FewPersons({ form, readers }: { form: FollowForm; readers: Readers }) {
  const persons = fewest(form);
  if (persons === undefined) return null;
  const { forOthers, onForOthers } = readers;
  return (
    <Notice kind="warn">
      <p>
        Prognosen har färre än {DEFAULT_SECRECY_LIMIT} personer med SFB, som minst{" "}
        {swedishNumber(persons.toDecimalPlaces(1))}. Kostnaden för SFB avslöjar antalet, och LSS är
        det som är kvar.
      </p>
      <label>
        <input type="checkbox" checked={forOthers} onChange={() => onForOthers(!forOthers)} /> Det
        är för andra: bara Totalt i bladet och i texten
      </label>
    </Notice>
  );
}
