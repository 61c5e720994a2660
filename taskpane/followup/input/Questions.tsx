import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { listed } from "../../../src/comment/listed";
import { MONTHS } from "../../../src/swedish/monthNames";
import { ChoiceNotice } from "../../work/ChoiceNotice";
import { askedMonths } from "../evaluate";
import type { FollowUpAction } from "../followUpWork";
import type { FollowForm } from "../form";
import { partName } from "../partNames";

interface Props {
  readonly form: FollowForm;
  readonly dispatch: (action: FollowUpAction) => void;
}

/** What has to be answered before the year can be reckoned. */
export function Questions({ form, dispatch }: Props) {
  const { year, late, parts } = form;
  return (
    <>
      {late !== undefined && (
        <ChoiceNotice>
          <p>
            Tabellen har sena fakturor eller återbetalningar för tidigare år:{" "}
            {late.amounts
              .flatMap((amount, k) =>
                amount === "" ? [] : [`${MONTHS[k] ?? ""} ${amount}\u00a0kr`],
              )
              .join(", ")}
            . Ingår de i utfallet för {partName(late.id)}?
          </p>
          <div className="buttons">
            <DefaultButton
              text="De ingår"
              onClick={() => dispatch({ type: "late", included: true })}
            />
            <DefaultButton
              text="De ligger utanför"
              onClick={() => dispatch({ type: "late", included: false })}
            />
          </div>
        </ChoiceNotice>
      )}
      {askedMonths(form).map(({ place, months }) => {
        const id = parts[place]?.id ?? "total";
        const named = listed(months.map((month) => MONTHS[month - 1] ?? ""));
        const answer = (missing: "zero" | "notYet", done: string): void =>
          dispatch({
            ...{ type: "part", place, change: { missing } },
            done: `${partName(id)}: ${done}`,
          });
        return (
          <ChoiceNotice key={id}>
            <p>
              {partName(id)}: utfall saknas för {named} {year}, fast{" "}
              {months.length === 1 ? "månaden är stängd" : "månaderna är stängda"}. Var det 0, eller
              är det inte bokfört ännu?
            </p>
            <div className="buttons">
              <DefaultButton
                text={`${partName(id)}: det var 0`}
                onClick={() => answer("zero", "månader utan utfall var 0")}
              />
              <DefaultButton
                text={`${partName(id)}: inte bokfört ännu`}
                onClick={() => answer("notYet", "månader utan utfall är inte bokförda ännu")}
              />
            </div>
            <p className="hint">
              Det som inte är bokfört ännu räknas med prognosen, som något som återstår. Finns
              beloppet: fyll i det i stället.
            </p>
          </ChoiceNotice>
        );
      })}
    </>
  );
}
