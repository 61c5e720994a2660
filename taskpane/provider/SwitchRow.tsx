import { memo } from "react";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";

interface Props {
  readonly spec: FieldSpec<FieldId>;
  readonly on: boolean;
  readonly onTyped: (id: FieldId, text: string) => void;
}

/** Whether a driver counts; off means as in the private reference. */
export const SwitchRow = memo(function SwitchRow({ spec, on, onTyped }: Props) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTyped(spec.id, event.currentTarget.checked ? "" : "0")}
      />
      <span>{spec.label}</span>
    </label>
  );
});
