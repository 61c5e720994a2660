import { useState } from "react";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { BridgeView } from "./BridgeView";
import { FieldSections } from "./FieldSections";
import { GoalSeek } from "./GoalSeek";
import { WageGap } from "./paths/WageGap";
import { YearsAhead } from "./paths/YearsAhead";
import { SensitivityTable } from "./SensitivityTable";
import { StartFrom } from "./StartFrom";
import { startingPoints } from "./startingPoints";
import { MoreFigures, Summary } from "./Summary";
import type { FieldErrors } from "./typedFields";
import { useProvider } from "./useProvider";
import { WriteOut } from "./WriteOut";

const NO_ERRORS: FieldErrors = new Map();

function start() {
  const [first] = startingPoints;
  return { typed: first?.typed() ?? {}, origin: { name: first?.name ?? "" } };
}

/** Egen regi: edit what drives the cost, see the bridge at once, seek a goal, write it to the workbook. */
export function ProviderView() {
  const { state, edit, replace, undo } = useProvider(start);
  const { evaluation, good, typed, origin, before } = state;
  const [open, setOpen] = useState<string>();
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const toggle = (name: string): void => setOpen(open === name ? undefined : name);

  return (
    <section aria-label="Egen regi" className="provider">
      <StartFrom origin={origin} onStart={replace} canUndo={before !== undefined} onUndo={undo} />
      {good === undefined ? (
        <Notice kind="warn">{wrong}</Notice>
      ) : (
        <>
          <Summary reckoned={good} wrong={wrong} />
          <BridgeView bridge={good.bridge} off={good.inputs.off} />
          <MoreFigures reckoned={good} />
        </>
      )}
      <h2 className="group__title group">Uppgifter</h2>
      <p className="entry__description">
        Ett tomt fält har sitt förvalda värde, som visas i grått. Andelar skrivs i procent: 15 eller
        15 %.
      </p>
      <FieldSections
        typed={typed}
        errors={evaluation.kind === "wrong" ? evaluation.errors : NO_ERRORS}
        inputs={good?.inputs}
        onTyped={edit}
      />
      {good !== undefined && (
        <ul className="entries">
          <Disclosure
            open={open === "seek"}
            onToggle={() => toggle("seek")}
            level={3}
            heading="Målsökning"
            summary="Vad måste ändras för att resultatet ska bli noll?"
          >
            {() => (
              <GoalSeek
                inputs={good.inputs}
                canUndo={before !== undefined}
                onApply={(solved) => replace(solved)}
                onUndo={undo}
              />
            )}
          </Disclosure>
          <Disclosure
            open={open === "small"}
            onToggle={() => toggle("small")}
            level={3}
            heading="Känslighet"
            summary="Vad en liten ändring gör med resultatet"
          >
            {() => <SensitivityTable inputs={good.inputs} />}
          </Disclosure>
          <Disclosure
            open={open === "gap"}
            onToggle={() => toggle("gap")}
            level={3}
            heading="Schablon mot löner, år för år"
            summary="Hur mycket mer lönerna har ökat än schablonbeloppet"
          >
            {() => <WageGap inputs={good.inputs} />}
          </Disclosure>
          <Disclosure
            open={open === "ahead"}
            onToggle={() => toggle("ahead")}
            level={3}
            heading="Kommande år"
            summary="Vad löneökning, uppräkning och volym gör med resultatet"
          >
            {() => <YearsAhead inputs={good.inputs} />}
          </Disclosure>
        </ul>
      )}
      <WriteOut
        inputs={evaluation.kind === "ok" ? evaluation.inputs : undefined}
        origin={origin.name}
        read={origin.cells}
      />
    </section>
  );
}
