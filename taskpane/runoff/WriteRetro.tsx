import { retroSheet } from "../../sheets/retro/retroSheet";
import type { BootstrapResult } from "../../src/runoff/methods/bootstrap/bootstrap";
import { InsertBar } from "../insert/InsertBar";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import { showReference } from "../workbook/reference";
import type { Calculated } from "./evaluate";
import { useRetroMemory } from "./RetroContext";
import { sheetContent } from "./sheetContent";

interface Props {
  /** Undefined while an option is wrong. */
  readonly calculated: Calculated | undefined;
  readonly drawn: BootstrapResult | undefined;
}

const NO_CELLS = "Skriv bladet till arbetsboken först, så finns en triangel i celler att räkna på.";

/** The sheet with all of this in cells, and the formula on its triangle. */
export function WriteRetro({ calculated, drawn }: Props) {
  const { inHand, writing, triangleCells, setTriangleCells } = useRetroMemory();
  const { booking } = inHand.work;
  const { state, write } = writing;
  const [added] = state.kind === "written" || state.kind === "updated" ? state.sheets : [];
  const formula =
    added === undefined
      ? undefined
      : `=PA.RETRO(${showReference({ sheet: added.name, address: triangleCells })})`;

  function addSheet(content: Calculated): void {
    const sheet = retroSheet(sheetContent(content, drawn, booking));
    setTriangleCells(sheet.triangle);
    void write({
      group: "retro",
      make: oneSheet(() => sheet.template, content.source.example ? "Exempel" : undefined),
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
            onWrite: calculated === undefined ? undefined : () => addSheet(calculated),
          },
        ]}
      >
        <p className="entry__description">
          Ett blad får triangeln som indata, med levande resultat, intervall, diagram, uppbokning
          med underlag och texten. Finns det redan visas först vad som ändras; det du har skrivit
          bredvid lämnas.
        </p>
      </WriteSheets>
      <h3 className="entry__part">Formel för tabellen</h3>
      <InsertBar
        insertion={formula === undefined ? undefined : { canonical: formula, shown: formula }}
        missing={NO_CELLS}
      />
      {formula === undefined && <p className="entry__description">{NO_CELLS}</p>}
    </section>
  );
}
