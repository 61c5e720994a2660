import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId, ValueId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { Disclosure } from "../shared/Disclosure";
import { FieldRow } from "./FieldRow";
import { useProviderMemory } from "./ProviderContext";
import { valueText } from "../shared/numbers";
import { isShare } from "../shared/typedShare";
import { isOff } from "../work/typedFigure";
import { SwitchRow } from "./SwitchRow";
import type { FieldErrors, Typed } from "./typedFields";

interface Props {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  /** The last inputs that could be used, for the defaults that follow from others. */
  readonly inputs: ProviderInputs | undefined;
  readonly onTyped: (id: FieldId, text: string) => void;
}

const SWITCH = "1 = ja, 0 = nej";

function initialText(spec: FieldSpec<FieldId>, inputs: ProviderInputs | undefined): string {
  const { id, initial } = spec;
  if (id === "year" || initial.kind === "required") return "måste anges";
  if (id === "uplift") return "ingen";
  if (inputs === undefined) return "";
  const value = inputs.values[id as ValueId];
  return valueText(isShare(spec) ? value.times(100) : value);
}

function summary(fields: readonly FieldSpec<FieldId>[], typed: Typed, errors: FieldErrors): string {
  const wrong = fields.filter(({ id }) => errors.has(id)).length;
  if (wrong > 0) return wrong === 1 ? "1 uppgift att rätta" : `${wrong} uppgifter att rätta`;
  if (fields[0]?.unit === SWITCH) {
    const off = fields.filter(({ id }) => isOff(typed[id])).length;
    return off === 0 ? "Alla räknas med" : `${off} avstängda`;
  }
  const own = fields.filter(({ id }) => (typed[id] ?? "").trim() !== "").length;
  return `${own} av ${fields.length} ifyllda, övriga förvalda`;
}

/** The inputs under their headings, one section open at a time. */
export function FieldSections({ typed, errors, inputs, onTyped }: Props) {
  const { section: open, setSection: setOpen } = useProviderMemory();
  return (
    <ul className="entries">
      {providerSections.map(({ name, fields }) => (
        <Disclosure
          key={name}
          open={open === name}
          onToggle={() => setOpen(open === name ? undefined : name)}
          level={3}
          heading={name}
          summary={summary(fields, typed, errors)}
        >
          {() =>
            fields.map((spec) =>
              spec.unit === SWITCH ? (
                <SwitchRow
                  key={spec.id}
                  spec={spec}
                  on={!isOff(typed[spec.id])}
                  onTyped={onTyped}
                />
              ) : (
                <FieldRow
                  key={spec.id}
                  spec={spec}
                  typed={typed[spec.id] ?? ""}
                  initial={initialText(spec, inputs)}
                  error={errors.get(spec.id)}
                  onTyped={onTyped}
                />
              ),
            )
          }
        </Disclosure>
      ))}
    </ul>
  );
}
