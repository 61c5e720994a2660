import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { retroSheet } from "../../sheets/retro/retroSheet";
import type { BootstrapResult } from "../../src/runoff/bootstrap";
import { AddedSheet } from "../insert/AddedSheet";
import { InsertBar } from "../insert/InsertBar";
import { useAddSheet } from "../insert/useAddSheet";
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

const NO_CELLS = "Lägg till bladet först, så finns en triangel i celler att räkna på.";

/** The sheet with all of this in cells, and the formula on its triangle. */
export function WriteRetro({ reckoned, drawn, booking }: Props) {
  const { state, ready, add } = useAddSheet();
  const [triangle, setTriangle] = useState("");
  const formula =
    state.kind === "done"
      ? `=PA.RETRO(${showReference({ sheet: state.name, address: triangle })})`
      : undefined;

  function addSheet(): void {
    if (reckoned === undefined) return;
    const sheet = retroSheet(sheetContent(reckoned, drawn, booking));
    setTriangle(sheet.triangle);
    void add(() => sheet.template);
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
        disabled={!ready || reckoned === undefined}
        allowDisabledFocus
        onClick={addSheet}
      />
      <AddedSheet state={state} />
      <h3 className="entry__part">Formel för tabellen</h3>
      <InsertBar
        insertion={formula === undefined ? undefined : { canonical: formula, shown: formula }}
        missing={NO_CELLS}
      />
      {formula === undefined && <p className="entry__description">{NO_CELLS}</p>}
    </section>
  );
}
