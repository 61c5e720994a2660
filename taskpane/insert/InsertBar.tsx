import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useId } from "react";
import { AskDialog } from "../shared/AskDialog";
import { Notice } from "../shared/Notice";
import type { Connection } from "../start/connect";
import { usePane } from "../start/PaneContext";
import type { RangeReference } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { type Insertion, useInsert } from "./useInsert";

interface Props {
  /** Undefined while the formula is not complete; then `missing` says what is missing. */
  readonly insertion: Insertion | undefined;
  readonly missing?: string | undefined;
}

/** Why the formula has no cell to go to; undefined where it has one. */
function whyNoCell(connection: Connection, target: RangeReference | undefined): string | undefined {
  if (connection.kind === "waiting") return "Väntar på arbetsboken …";
  if (connection.kind === "alone") return "Ingen arbetsbok är öppen vid panelen.";
  return target === undefined ? "Markera en cell i arbetsboken." : undefined;
}

/** The formula, the marked cell and the button that brings them together; and what came of it. */
export function InsertBar({ insertion, missing }: Props) {
  const { connection, target } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const { state, insert, overwrite, dismiss } = useInsert(port);
  const hintId = useId();
  const ready = insertion !== undefined && port !== undefined && state.kind !== "busy";
  const hint = insertion === undefined ? missing : whyNoCell(connection, target);

  return (
    <div className="insert">
      {insertion !== undefined && <code className="formula">{insertion.shown}</code>}
      {/* What is missing stands in the result above already; the button repeats it when read aloud. */}
      <p className={insertion === undefined ? "visually-hidden" : "insert__hint"} id={hintId}>
        {hint !== undefined || target === undefined ? (
          hint
        ) : (
          <>
            Markerad cell: <strong>{showReference(target)}</strong>
          </>
        )}
      </p>
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
      {state.kind === "asking" && (
        <AskDialog
          question="Skriva över cellen?"
          yes="Skriv över"
          onYes={() => void overwrite()}
          onCancel={dismiss}
        >
          <p className="dialog__text">
            Cellen <strong>{showReference(state.cell)}</strong> är inte tom. Det som står där
            ersätts av
          </p>
          <code className="formula">{state.insertion.shown}</code>
        </AskDialog>
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
