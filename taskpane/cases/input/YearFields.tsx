import { Choice } from "../../shared/Choice";
import { TypedField } from "../../work/TypedField";
import { GROWTH } from "../../provider/paths/aheadYears";
import { lastDecidedYear } from "../../../src/parameters/decidedSchablon";
import { useCasesMemory } from "../CasesContext";
import { yearChoices } from "../evaluate";

/** The year that is looked at, and how the schablon goes on after what is decided. */
export function YearFields() {
  const { inHand, list, year, evaluation } = useCasesMemory();
  const { work, dispatch } = inHand;
  if (list.state.kind !== "read") return null;
  const years = yearChoices(list.state.list, new Date().getFullYear());
  const all = years.includes(year) ? years : [...years, year].sort((a, b) => a - b);
  return (
    <>
      <Choice
        label="År"
        value={String(year)}
        options={all.map((each) => ({ key: String(each), text: String(each) }))}
        onChoice={(chosen) => dispatch({ type: "options", options: { year: chosen } })}
      />
      <TypedField
        label="Uppräkning av schablonbeloppet per år"
        value={work.uplift}
        share={GROWTH}
        error={
          evaluation?.kind === "wrong" && evaluation.field === "uplift"
            ? evaluation.message
            : undefined
        }
        about={`Antagande för år efter ${lastDecidedYear}, det sista beslutade. Ett belopp under Egna värden gäller före.`}
        onTyped={(uplift) => dispatch({ type: "options", options: { uplift } })}
      />
    </>
  );
}
