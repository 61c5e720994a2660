import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { shareChoices } from "./typedShare";

interface Props {
  readonly limits: Pick<FieldLimits, "unit" | "min" | "max">;
  readonly typed: string;
  readonly onChoice: (text: string) => void;
}

/** What may be meant by a share that can be read in two ways: a button for each, next after the field. */
export function ShareChoices({ limits, typed, onChoice }: Props) {
  return (
    <>
      {shareChoices(limits, typed)?.map((text) => (
        <button key={text} type="button" className="field__choice" onClick={() => onChoice(text)}>
          {text}
        </button>
      ))}
    </>
  );
}
