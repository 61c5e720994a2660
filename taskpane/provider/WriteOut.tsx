import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { AddedSheet } from "../insert/AddedSheet";
import { InsertBar } from "../insert/InsertBar";
import { useAddSheet } from "../insert/useAddSheet";
import type { RangeReference } from "../workbook/port";
import { showReference } from "../workbook/reference";

interface Props {
  /** Undefined while something is wrong in the fields. */
  readonly inputs: ProviderInputs | undefined;
  readonly origin: string;
  /** Cells that the fields were read from: what a formula can reckon on. */
  readonly read: RangeReference | undefined;
}

/** The sheet with all of this in cells, and the formula on a labelled range. */
export function WriteOut({ inputs, origin, read }: Props) {
  const { state, ready, add } = useAddSheet();
  const [inputCells, setInputCells] = useState("");
  const range = state.kind === "done" ? { sheet: state.name, address: inputCells } : read;
  const formula = range === undefined ? undefined : `=PA.EGENREGI(${showReference(range)})`;

  function addSheet(): void {
    if (inputs === undefined) return;
    const sheet = egenRegi(inputs, origin);
    setInputCells(sheet.inputs);
    void add(() => sheet.template);
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
        disabled={!ready || inputs === undefined}
        allowDisabledFocus
        onClick={addSheet}
      />
      <AddedSheet state={state} />
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
