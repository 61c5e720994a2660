import { type ITextField, TextField } from "office-ui-fabric-react/lib/TextField";
import { useRef } from "react";
import type { ParameterMetadata } from "../catalogue/metadata";
import { ShareChoices } from "../shared/ShareChoices";
import { isShare, shownUnit } from "../shared/typedShare";

interface Props {
  readonly parameter: ParameterMetadata;
  readonly typed: string;
  readonly example: string | undefined;
  readonly error: string | undefined;
  readonly onTyped: (text: string) => void;
}

/** In the formula it is a share, as the description says; in the field it is per cent. */
const IN_PERCENT = "Här skrivs det i procent; formeln får andelen.";

/** The field of one parameter: its name, what it means, and what is wrong with what is typed. */
export function ArgumentField({ parameter, typed, example, error, onTyped }: Props) {
  const field = useRef<ITextField>(null);
  const { name, description, optional, limits } = parameter;
  const share = limits !== undefined && isShare(limits) ? limits : undefined;
  return (
    <div>
      <TextField
        componentRef={field}
        label={share === undefined ? name : `${name} (${shownUnit(share)})`}
        required={!optional}
        description={share === undefined ? description : `${description} ${IN_PERCENT}`}
        value={typed}
        placeholder={example === undefined || example === "" ? "" : `till exempel ${example}`}
        {...(error === undefined ? {} : { errorMessage: error })}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, text) => onTyped(text ?? "")}
      />
      {share !== undefined && error !== undefined && (
        <ShareChoices
          limits={share}
          typed={typed}
          onChoice={(text) => {
            onTyped(text);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
