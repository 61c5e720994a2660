import { egenRegi } from "../../sheets/egenregi/egenRegi";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { InsertBar } from "../insert/InsertBar";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import { showReference } from "../workbook/reference";
import { useProviderMemory } from "./ProviderContext";

interface Props {
  /** Undefined while something is wrong in the fields. */
  readonly inputs: ProviderInputs | undefined;
}

const NO_CELLS =
  "Skriv bladet till arbetsboken eller läs markerade celler först, så finns celler att räkna på.";

/** The sheet with all of this in cells, and the formula on a labelled range. */
export function WriteOut({ inputs }: Props) {
  const { inHand, writing, inputCells, setInputCells } = useProviderMemory();
  const { origin } = inHand.work;
  const { state, write } = writing;
  const [added] = state.kind === "written" || state.kind === "updated" ? state.sheets : [];
  const range = added === undefined ? origin?.cells : { sheet: added.name, address: inputCells };
  const formula = range === undefined ? undefined : `=PA.EGENREGI(${showReference(range)})`;

  function addSheet(given: ProviderInputs): void {
    const sheet = egenRegi(given, origin?.name ?? "");
    setInputCells(sheet.inputs);
    void write({
      ...{ group: "egenregi", title: origin?.name ?? "" },
      make: oneSheet(() => sheet.template, origin?.example),
    });
  }

  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        withSources
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: inputs === undefined ? undefined : () => addSheet(inputs),
          },
        ]}
      >
        <p className="entry__description">
          Ett blad får uppgifterna som indata, med levande formler, diagram och känslighet. Finns
          det redan visas först vad som ändras; det du har skrivit bredvid lämnas.
        </p>
      </WriteSheets>
      <h3 className="entry__part">Formel för bryggan</h3>
      <InsertBar
        insertion={formula === undefined ? undefined : { canonical: formula, shown: formula }}
        missing={NO_CELLS}
      />
      {formula === undefined && <p className="entry__description">{NO_CELLS}</p>}
    </section>
  );
}
