import { useCallback } from "react";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { BridgeView } from "./BridgeView";
import { FieldSections } from "./FieldSections";
import { parts } from "./parts";
import { useProviderMemory } from "./ProviderContext";
import { ProviderIntoForecast } from "./ProviderIntoForecast";
import { StartFrom } from "./StartFrom";
import { MoreFigures, Summary } from "./Summary";
import type { FieldErrors } from "./typedFields";
import { WriteOut } from "./WriteOut";

const NO_ERRORS: FieldErrors = new Map();

/** Egen regi: edit what drives the cost, see the bridge at once, seek a goal, write it to the workbook. */
export function ProviderView() {
  const { inHand, evaluation, good, part: open, setPart } = useProviderMemory();
  const { work, dispatch } = inHand;
  const { typed, origin } = work;
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const edit = useCallback(
    (id: FieldId, text: string) => dispatch({ type: "edit", id, text }),
    [dispatch],
  );
  const saved = <SavedBar {...inHand} example={origin?.example} />;
  if (origin === undefined) {
    return (
      <WorkView name="Egen regi" className="provider" {...inHand}>
        <PartTitle of="Siffror" />
        <StartFrom />
        {saved}
      </WorkView>
    );
  }
  return (
    <WorkView name="Egen regi" className="provider" {...inHand}>
      <PartTitle of="Siffror" />
      <StartFrom />
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
      <PartTitle of="Resultat" />
      {good === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <>
          <Summary calculated={good} wrong={wrong}>
            {saved}
          </Summary>
          <BridgeView bridge={good.bridge} off={good.inputs.off} />
          <MoreFigures calculated={good} />
        </>
      )}
      {good !== undefined && <PartTitle of="Förklaring" />}
      {good !== undefined && (
        <ul className="entries">
          {parts.map(({ key, heading, summary, Content }) => (
            <Disclosure
              key={key}
              open={open === key}
              onToggle={() => setPart(open === key ? undefined : key)}
              level={3}
              heading={heading}
              summary={summary}
            >
              {() => <Content inputs={good.inputs} />}
            </Disclosure>
          ))}
        </ul>
      )}
      <PartTitle of="Skriv" />
      <WriteOut inputs={evaluation.kind === "ok" ? evaluation.inputs : undefined} />
      <ProviderIntoForecast evaluation={evaluation} />
    </WorkView>
  );
}
