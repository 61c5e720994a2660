import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { avvikelseSheet } from "../../sheets/avvikelse/avvikelseSheet";
import { malmoSheet } from "../../sheets/avvikelse/malmoSheet";
import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { isWorkbookError } from "../workbook/port";
import type { Reckoned } from "./evaluate";
import type { ShownAs } from "./form";
import { roundings } from "./rounding";

interface Props {
  /** Undefined while something is wrong in the fields. */
  readonly reckoned: Reckoned | undefined;
  readonly unit: ShownAs;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly message: string };

const UNFORESEEN = "Bladet kunde inte läggas till. Försök igen.";
/** A sheet of more rows is no longer read by anyone, and takes long to write. */
const MOST_CELLS = 150;

/** What is compared as a sheet of its own, and Malmö's years as another. */
export function WriteVariance({ reckoned, unit }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<State>({ kind: "idle" });
  const cells = reckoned?.comparisons.reduce((all, each) => all + each.cells.length, 0) ?? 0;
  const tooMany = cells > MOST_CELLS;
  const ready = reckoned !== undefined && !tooMany;

  async function add(make: () => SheetTemplate): Promise<void> {
    if (port === undefined || state.kind === "busy") return;
    setState({ kind: "busy" });
    try {
      setState({ kind: "done", name: await port.addSheet(make()) });
    } catch (error) {
      setState({ kind: "failed", message: isWorkbookError(error) ? error.message : UNFORESEEN });
    }
  }

  function compared({ form, all, inputs, comparisons }: Reckoned): SheetTemplate {
    return avvikelseSheet({
      kind: form.kind,
      method: form.method,
      origin: form.origin,
      rounding: roundings[unit],
      parts: all.parts.flatMap(({ part }, place) => {
        const [given, comparison] = [inputs[place], comparisons[place]];
        return given === undefined || comparison === undefined
          ? []
          : [{ name: part, inputs: given, comparison }];
      }),
    });
  }

  return (
    <section className="group" aria-label="Skriv till arbetsboken">
      <h2 className="group__title">Skriv till arbetsboken</h2>
      <p className="entry__description">
        Ett nytt blad får uppgifterna som indata, posterna med levande formler, diagram, kontroll
        och kommentaren, där varje siffra följer cellerna. Befintliga blad ändras inte.
      </p>
      <div className="start__row">
        <PrimaryButton
          text="Lägg till blad"
          disabled={port === undefined || !ready || state.kind === "busy"}
          allowDisabledFocus
          onClick={() => {
            if (ready) void add(() => compared(reckoned));
          }}
        />
        <DefaultButton
          text="Lägg till Malmö 2020–2025"
          disabled={port === undefined || state.kind === "busy"}
          allowDisabledFocus
          onClick={() => void add(malmoSheet)}
        />
      </div>
      {tooMany && (
        <Notice kind="info">
          Uppgifterna har {cells} grupper och perioder. Ett blad rymmer {MOST_CELLS}: läs färre,
          eller ett år i taget.
        </Notice>
      )}
      {state.kind === "done" && (
        <Notice kind="good">
          Bladet <strong>{state.name}</strong> är tillagt sist i arbetsboken. Ångra: klicka i
          arbetsboken och tryck Ctrl+Z.
        </Notice>
      )}
      {state.kind === "failed" && <Notice kind="error">{state.message}</Notice>}
    </section>
  );
}
