import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useId } from "react";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { showReference } from "../workbook/reference";
import { OverwriteDialog } from "./OverwriteDialog";
import { type Insertion, useInsert } from "./useInsert";

interface Props {
  /** Undefined while the formula is not complete; then `missing` says what is missing. */
  readonly insertion: Insertion | undefined;
  readonly missing?: string | undefined;
}

/** The formula, the marked cell and the button that brings them together; and what came of it. */
export function InsertBar({ insertion, missing }: Props) {
  const { connection, target } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const { state, insert, overwrite, dismiss } = useInsert(port);
  const hintId = useId();
  const ready = insertion !== undefined && port !== undefined && state.kind !== "busy";
  const hint = insertion === undefined ? missing : undefined;

  return (
    <div className="insert">
      {insertion !== undefined && <code className="formula">{insertion.shown}</code>}
      <PrimaryButton
        text="Sätt in i cellen"
        iconProps={{ iconName: "Cell" }}
        disabled={!ready}
        allowDisabledFocus
        aria-describedby={hintId}
        onClick={() => {
          if (ready) void insert(insertion);
        }}
      />
      <p className="insert__hint" id={hintId}>
        {hint ??
          (port === undefined ? (
            connection.kind === "waiting" ? (
              "Väntar på arbetsboken …"
            ) : (
              "Ingen arbetsbok är öppen vid panelen."
            )
          ) : target === undefined ? (
            "Markera en cell i arbetsboken."
          ) : (
            <>
              <Icon iconName="Cell" /> Markerad cell: <strong>{showReference(target)}</strong>
            </>
          ))}
      </p>
      {state.kind === "asking" && (
        <OverwriteDialog
          place={showReference(state.cell)}
          shown={state.insertion.shown}
          onOverwrite={() => void overwrite()}
          onCancel={dismiss}
        />
      )}
      {state.kind === "done" && (
        <Notice kind="good">
          Formeln står nu i <strong>{state.place}</strong>. Ångra: klicka i arbetsboken och tryck
          Ctrl+Z.
        </Notice>
      )}
      {state.kind === "failed" && <Notice kind="error">{state.message}</Notice>}
    </div>
  );
}
