import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceNotice } from "./ChoiceNotice";
import type { Keeping } from "./keeper";

/** What is chosen between, in the view's words. */
export interface OtherChoice {
  /** What has been changed, as the sentence has it: "prognosen". */
  readonly what: string;
  /** What becomes of what is not chosen. */
  readonly loss: string;
  readonly hint: string;
  /** The choice that keeps one's own. */
  readonly own: string;
}

interface Props extends OtherChoice {
  readonly keeping: Keeping | undefined;
  readonly onOwn: () => void;
  readonly onTheirs: () => void;
}

/** Someone else has written in the same workbook: nothing is written over until the user has chosen. */
export function OtherChanged({ keeping, what, loss, hint, own, onOwn, onTheirs }: Props) {
  if (keeping?.kind !== "otherChanged") return null;
  return (
    <ChoiceNotice>
      <p>
        Någon annan, eller en annan flik, har ändrat {what} i arbetsboken. Dina ändringar sparas
        inte förrän du har valt. {loss}
      </p>
      <div className="buttons">
        <PrimaryButton text={own} onClick={onOwn} />
        <DefaultButton text="Hämta den andras" onClick={onTheirs} />
      </div>
      <p className="hint">{hint}</p>
    </ChoiceNotice>
  );
}
