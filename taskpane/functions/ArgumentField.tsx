import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { ParameterMetadata } from "../catalogue/metadata";

interface Props {
  readonly parameter: ParameterMetadata;
  readonly typed: string;
  readonly example: string | undefined;
  readonly error: string | undefined;
  readonly onTyped: (text: string) => void;
}

/** The field of one parameter: its name, what it means, and what is wrong with what is typed. */
export function ArgumentField({ parameter, typed, example, error, onTyped }: Props) {
  return (
    <TextField
      label={parameter.name}
      required={!parameter.optional}
      description={parameter.description}
      value={typed}
      placeholder={example === undefined || example === "" ? "" : `till exempel ${example}`}
      {...(error === undefined ? {} : { errorMessage: error })}
      autoComplete="off"
      spellCheck={false}
      onChange={(_event, text) => onTyped(text ?? "")}
    />
  );
}
