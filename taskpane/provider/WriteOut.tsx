import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { InsertBar } from "../insert/InsertBar";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { isWorkbookError, type RangeReference } from "../workbook/port";
import { showReference } from "../workbook/reference";

interface Props {
  /** Undefined while something is wrong in the fields. */
  readonly inputs: ProviderInputs | undefined;
  readonly origin: string;
  /** Cells that the fields were read from: what a formula can reckon on. */
  readonly read: RangeReference | undefined;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly range: RangeReference }
  | { readonly kind: "failed"; readonly message: string };

const UNFORESEEN = "Bladet kunde inte läggas till. Försök igen.";

/** The sheet with all of this in cells, and the formula on a labelled range. */
export function WriteOut({ inputs, origin, read }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<State>({ kind: "idle" });
  const range = state.kind === "done" ? state.range : read;
  const formula = range === undefined ? undefined : `=PA.EGENREGI(${showReference(range)})`;

  async function addSheet(): Promise<void> {
    if (port === undefined || inputs === undefined) return;
    setState({ kind: "busy" });
    try {
      const sheet = egenRegi(inputs, origin);
      const name = await port.addSheet(sheet.template);
      setState({ kind: "done", range: { sheet: name, address: sheet.inputs } });
    } catch (error) {
      setState({ kind: "failed", message: isWorkbookError(error) ? error.message : UNFORESEEN });
    }
  }

  return (
    <section className="group" aria-label="Skriv till arbetsboken">
      <h2 className="group__title">Skriv till arbetsboken</h2>
      <p className="entry__description">
        Ett nytt blad får uppgifterna som indata, med levande formler, diagram och känslighet.
        Befintliga blad ändras inte.
      </p>
      <PrimaryButton
        text="Lägg till blad"
        disabled={port === undefined || inputs === undefined || state.kind === "busy"}
        allowDisabledFocus
        onClick={() => void addSheet()}
      />
      {state.kind === "done" && (
        <Notice kind="good">
          Bladet <strong>{state.range.sheet}</strong> är tillagt sist i arbetsboken. Ångra: klicka i
          arbetsboken och tryck Ctrl+Z.
        </Notice>
      )}
      {state.kind === "failed" && <Notice kind="error">{state.message}</Notice>}
      <h3 className="entry__part">Formel för bryggan</h3>
      <InsertBar
        insertion={formula === undefined ? undefined : { canonical: formula, shown: formula }}
        missing="Lägg till bladet eller läs markerade celler först, så finns celler att räkna på."
      />
      {formula === undefined && (
        <p className="entry__description">
          Lägg till bladet eller läs markerade celler först, så finns celler att räkna på.
        </p>
      )}
    </section>
  );
}
