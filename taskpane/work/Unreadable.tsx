import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { offerFile } from "../shared/offerFile";
import { ChoiceNotice } from "./ChoiceNotice";
import type { Keeping } from "./keeper";

interface Props {
  readonly keeping: Keeping | undefined;
  /** The view's name: "Avvikelse". */
  readonly view: string;
  readonly onReplace: () => void;
}

/** What is kept cannot be read: why, and that it stays until the user gives it up. */
export function Unreadable({ keeping, view, onReplace }: Props) {
  if (keeping?.kind !== "unreadable") return null;
  const { message, stored } = keeping;
  return (
    <ChoiceNotice>
      <p>
        Det som är sparat för {view} i arbetsboken går inte att läsa. {message} Det ligger kvar som
        det är, och det du ändrar här sparas inte förrän du ersätter det.
      </p>
      <div className="buttons">
        <DefaultButton text="Ersätt det som är sparat" onClick={onReplace} />
        <DefaultButton
          text="Spara det som fil"
          onClick={() => offerFile(`${view}, gick inte att läsa.json`, stored.text)}
        />
      </div>
      <p className="hint">
        Ersätt det som är sparat: det som visas här sparas i stället, och det går inte att ångra.
        Spara det som fil först om du vill ha det kvar.
      </p>
    </ChoiceNotice>
  );
}
