import type { ReactNode } from "react";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { TypedField } from "./TypedField";
import { type Commit, useCommitted } from "./useCommitted";

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: Commit;
  readonly share?: FieldLimits;
  readonly about?: ReactNode;
  readonly wide?: boolean;
  readonly longest?: number;
}

/** A named field whose text counts when it is finished; what is wrong is said at it. */
export function CommitField({ value, onCommit, about, ...named }: Props) {
  const field = useCommitted(value, onCommit);
  return (
    <TypedField
      {...named}
      value={field.text}
      pending={field.pending}
      error={field.error && `${field.error} Det förra värdet gäller.`}
      alert
      about={about ?? ""}
      onTyped={field.type}
      onLeave={field.finish}
      onKeyDown={field.onKeyDown}
      onChosen={(text) => {
        field.type(text);
        field.finish();
      }}
    />
  );
}
