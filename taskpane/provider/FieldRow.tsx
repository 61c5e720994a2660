import { memo } from "react";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerReasons } from "../../src/provider/fields/providerReasons";
import { shownUnit } from "../shared/typedShare";
import { TypedField } from "../work/TypedField";

interface Props {
  readonly spec: FieldSpec<FieldId>;
  readonly typed: string;
  /** What the field is while it is empty. */
  readonly initial: string;
  readonly error: string | undefined;
  readonly onTyped: (id: FieldId, text: string) => void;
}

/** One input: its name and unit, the value, and whether that is assumed and why. */
export const FieldRow = memo(function FieldRow({ spec, typed, initial, error, onTyped }: Props) {
  const own = typed.trim() !== "";
  return (
    <TypedField
      label={spec.label}
      unit={shownUnit(spec)}
      value={typed}
      placeholder={initial}
      letters={spec.id === "year"}
      error={error}
      share={spec}
      about={
        <>
          {!own && spec.status !== "indata" && (
            <span className={`badge badge--${spec.status}`}>{spec.status}</span>
          )}{" "}
          {own && spec.status !== "indata" ? "Eget värde. " : ""}
          {providerReasons[spec.id]}
        </>
      }
      onTyped={(text) => onTyped(spec.id, text)}
    />
  );
});
