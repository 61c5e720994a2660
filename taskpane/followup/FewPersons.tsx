import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { Notice } from "../shared/Notice";
import { fewSfbPersons } from "./fewSfbPersons";
import type { FollowForm } from "./form";

/** What is written and copied: all parts, or for others the whole alone. */
export interface Readers {
  readonly forOthers: boolean;
  readonly onForOthers: (forOthers: boolean) => void;
}

/** Whether the parts tell how many have SFB, by the schablon. */
export const tellsOfFew = (form: FollowForm): boolean => fewSfbPersons(form) !== undefined;

/** Warns that the parts tell how many have SFB where they are few, and lets the whole alone be written and copied. */
export function FewPersons({ form, readers }: { form: FollowForm; readers: Readers }) {
  const persons = fewSfbPersons(form);
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
