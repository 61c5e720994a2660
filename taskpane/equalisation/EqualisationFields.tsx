import { memo, useState } from "react";
import type { EqualisationField } from "../../src/equalisation/fields/equalisationField";
import type { EqualisationId } from "../../src/equalisation/fields/equalisationFields";
import { equalisationReasons } from "../../src/equalisation/fields/equalisationReasons";
import { equalisationSections } from "../../src/equalisation/fields/equalisationSections";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { Disclosure } from "../shared/Disclosure";
import { shownUnit } from "../shared/typedShare";
import { TypedField } from "../work/TypedField";
import type { FieldErrors } from "./evaluate";
import { isBlank } from "./form";

type Field = EqualisationField<EqualisationId>;
type Typed = EqualisationForm["typed"];

interface Props {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly onTyped: (id: EqualisationId, text: string) => void;
}

interface RowProps {
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
  readonly onTyped: Props["onTyped"];
}

/** One input: what it is, and where it is found. */
const FieldRow = memo(function FieldRow({ field, value, error, onTyped }: RowProps) {
  return (
    <TypedField
      label={field.label}
      unit={shownUnit(field)}
      value={value}
      placeholder={field.required ? "måste anges" : ""}
      error={error}
      share={field}
      about={equalisationReasons[field.id]}
      onTyped={(text) => onTyped(field.id, text)}
    />
  );
});

function summary(fields: readonly Field[], typed: Typed, errors: FieldErrors): string {
  const wrong = fields.filter(({ id }) => errors.has(id)).length;
  if (wrong > 0) return wrong === 1 ? "1 uppgift att rätta" : `${wrong} uppgifter att rätta`;
  const own = fields.filter(({ id }) => !isBlank(typed[id])).length;
  const missing = fields.filter(({ id, required }) => required && isBlank(typed[id])).length;
  const rest = missing === 0 ? "" : `, ${missing} måste anges`;
  return `${own} av ${fields.length} ifyllda${rest}`;
}

/** The inputs under their headings, one section open at a time. */
export function EqualisationFields({ typed, errors, onTyped }: Props) {
  const [open, setOpen] = useState<string>();
  return (
    <ul className="entries">
      {equalisationSections.map(({ name, fields }) => (
        <Disclosure
          key={name}
          open={open === name}
          onToggle={() => setOpen(open === name ? undefined : name)}
          level={4}
          heading={name}
          summary={summary(fields, typed, errors)}
        >
          {() =>
            fields.map((field) => (
              <FieldRow
                key={field.id}
                field={field}
                value={typed[field.id] ?? ""}
                error={errors.get(field.id)}
                onTyped={onTyped}
              />
            ))
          }
        </Disclosure>
      ))}
    </ul>
  );
}
