import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { listed } from "../../src/comment/listed";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { isWorkbookError, type RewrittenFormulas } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { paAgain } from "./paAgain";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly rewritten: RewrittenFormulas }
  | { readonly kind: "failed"; readonly message: string };

/** Places named one by one; the rest are counted. */
const MOST_NAMED = 5;

function placesText({ cells }: RewrittenFormulas): string {
  const named = cells.slice(0, MOST_NAMED).map(showReference);
  const more = cells.length - named.length;
  return listed(more === 0 ? named : [...named, `${more} till`]);
}

function Outcome({ rewritten }: { readonly rewritten: RewrittenFormulas }) {
  const { cells, locked } = rewritten;
  if (cells.length === 0 && locked.length === 0) {
    return <Notice kind="good">Ingen PA-formel visar #NAMN? eller #UPPTAGET!.</Notice>;
  }
  return (
    <>
      {cells.length > 0 && (
        <Notice kind="good">
          {cells.length === 1 ? "En formel skrevs om: " : `${cells.length} formler skrevs om: `}
          {placesText(rewritten)}. Visar någon fortfarande #NAMN? är namnet felskrivet. Visar någon
          fortfarande #UPPTAGET!: stäng arbetsboken och öppna den igen.
        </Notice>
      )}
      {locked.length > 0 && (
        <Notice kind="error">
          Formler i låsta celler är kvar som de var på {listed(locked.map((name) => `”${name}”`))}.
          Ta bort bladets skydd under Granska och försök igen.
        </Notice>
      )}
    </>
  );
}

/** Formulas that Excel has left at #NAMN? or #UPPTAGET!: a button that writes them again where they stand. */
export function StuckFormulas() {
  const { connection } = usePane();
  const [state, setState] = useState<State>({ kind: "idle" });
  if (connection.kind !== "workbook") return null;
  const { port } = connection;
  const rewrite = async (): Promise<void> => {
    setState({ kind: "busy" });
    try {
      setState({ kind: "done", rewritten: await port.rewriteFormulas(paAgain) });
    } catch (error) {
      const message = isWorkbookError(error)
        ? error.message
        : "Formlerna kunde inte skrivas om. Försök igen.";
      setState({ kind: "failed", message });
    }
  };
  return (
    <section aria-labelledby="stuck-formulas" className="workbook-tool">
      <h2 id="stuck-formulas">Visar en cell #NAMN? eller #UPPTAGET!?</h2>
      <p>
        Efter en uppdatering kan Excel ha tappat kontakten med PA-funktionerna. Knappen skriver
        formlerna igen där de står, på alla blad. Annat i arbetsboken rörs inte.
      </p>
      <DefaultButton
        text="Räkna om PA-formler"
        disabled={state.kind === "busy"}
        allowDisabledFocus
        onClick={() => {
          if (state.kind !== "busy") void rewrite();
        }}
      />
      {state.kind === "done" && <Outcome rewritten={state.rewritten} />}
      {state.kind === "failed" && <Notice kind="error">{state.message}</Notice>}
    </section>
  );
}
