import type { BlockAnswer } from "../../src/ownfigures/answers/answer";
import type { LedgerChoices } from "../../src/ownfigures/reading/reading";
import { Choice } from "../shared/Choice";

interface Props {
  readonly ledger: LedgerChoices;
  readonly onSay: (block: BlockAnswer) => void;
}

/** Which of a ledger file's dimensions the verksamhet and the ansvar are. */
export function LedgerDimensions({ ledger, onSay }: Props) {
  const { dimensions, activity, responsibility } = ledger;
  return (
    <>
      <Choice
        label="Verksamhet är"
        value={activity}
        options={[{ key: "", text: "ingen dimension" }, ...dimensions]}
        onChoice={(key) => onSay({ activity: key })}
      />
      <Choice
        label="Dela också på"
        value={responsibility}
        options={[
          { key: "", text: "inget mer" },
          ...dimensions.filter(({ key }) => key !== activity),
        ]}
        onChoice={(key) => onSay({ responsibility: key })}
      />
    </>
  );
}
