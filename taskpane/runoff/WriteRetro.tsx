import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { retroSheet } from "../../sheets/retro/retroSheet";
import type { BootstrapResult } from "../../src/runoff/bootstrap";
import { InsertBar } from "../insert/InsertBar";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { isWorkbookError, type RangeReference } from "../workbook/port";
import { showReference } from "../workbook/reference";
import type { Reckoned } from "./evaluate";
import type { Booking } from "./results/proposedAccrual";
import { sheetContent } from "./sheetContent";

interface Props {
  /** Undefined while an option is wrong. */
  readonly reckoned: Reckoned | undefined;
  readonly drawn: BootstrapResult | undefined;
  readonly booking: Booking;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly range: RangeReference }
  | { readonly kind: "failed"; readonly message: string };

const UNFORESEEN = "Bladet kunde inte läggas till. Försök igen.";
const NO_CELLS = "Lägg till bladet först, så finns en triangel i celler att räkna på.";

/** The sheet with all of this in cells, and the formula on its triangle. */
export function WriteRetro({ reckoned, drawn, booking }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<State>({ kind: "idle" });
  const formula = state.kind === "done" ? `=PA.RETRO(${showReference(state.range)})` : undefined;

  async function addSheet(): Promise<void> {
    if (port === undefined || reckoned === undefined) return;
    setState({ kind: "busy" });
    try {
      const sheet = retroSheet(sheetContent(reckoned, drawn, booking));
      const name = await port.addSheet(sheet.template);
      setState({ kind: "done", range: { sheet: name, address: sheet.triangle } });
    } catch (error) {
      setState({ kind: "failed", message: isWorkbookError(error) ? error.message : UNFORESEEN });
    }
  }

  return (
    <section className="group" aria-label="Skriv till arbetsboken">
      <h2 className="group__title">Skriv till arbetsboken</h2>
      <p className="entry__description">
        Ett nytt blad får triangeln som indata, med levande resultat, intervall, diagram, uppbokning
        med underlag och texten. Befintliga blad ändras inte.
      </p>
      <PrimaryButton
        text="Lägg till blad"
        disabled={port === undefined || reckoned === undefined || state.kind === "busy"}
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
      <h3 className="entry__part">Formel för tabellen</h3>
      <InsertBar
        insertion={formula === undefined ? undefined : { canonical: formula, shown: formula }}
        missing={NO_CELLS}
      />
      {formula === undefined && <p className="entry__description">{NO_CELLS}</p>}
    </section>
  );
}
