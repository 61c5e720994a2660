import type { OwnCount } from "../../../src/comparison/ownYear";
import { Choice } from "../../shared/Choice";
import { TypedField } from "../../work/TypedField";
import { useComparisonMemory } from "../ComparisonContext";
import type { FieldErrors } from "../evaluate";
import { type ComparisonForm, COUNTS } from "../form";
import { PlaceTables } from "./PlaceTables";
import { YearFields } from "./YearFields";

const LONGEST_NAME = 100;

/** The municipality, how its persons are counted, its years, and tables of other places. */
export function Inputs({
  form,
  errors,
}: {
  readonly form: ComparisonForm;
  readonly errors: FieldErrors;
}) {
  const { dispatch } = useComparisonMemory().inHand;
  return (
    <>
      <TypedField
        label="Kommunens namn"
        value={form.name}
        wide
        longest={LONGEST_NAME}
        onTyped={(name) => dispatch({ type: "name", name })}
      />
      <Choice<OwnCount>
        label="Personerna är räknade"
        value={form.counted}
        options={Object.entries(COUNTS).map(([key, text]) => ({ key: key as OwnCount, text }))}
        onChoice={(counted) => dispatch({ type: "counted", counted })}
      />
      <YearFields form={form} errors={errors} />
      {form.example !== undefined && (
        <p className="field__about">
          Exemplets invånare 2020–2023 är ett antagande: inte kontrollerade i SCB:s tabell.
        </p>
      )}
      <PlaceTables tables={form.tables} />
    </>
  );
}
