import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { AskDialog } from "../../shared/AskDialog";
import { ReadBase } from "../base/ReadBase";
import { exportWork } from "../file/exportWork";
import { ImportFile } from "../file/ImportFile";
import { useForecast } from "../ForecastContext";
import { SetAsideList } from "../keep/SetAsideList";
import { PartTitle } from "../../work/PartTitle";
import { usualLastYear, type Work } from "../state/work";
import { describeWork } from "./describeWork";

interface Beginning {
  readonly name: string;
  /** What takes the place of what there is, as the question says it. */
  readonly by: string;
  readonly base: Base;
  readonly scenarios: Work["scenarios"];
}

const MALMO: Beginning = {
  name: `${MALMO_EXAMPLE} öppnades`,
  by: MALMO_EXAMPLE,
  base: malmoBase,
  scenarios: malmoScenarios,
};
const EMPTY: Beginning = {
  name: "en ny beräkning började",
  by: "en ny, tom beräkning",
  base: { name: "Nytt basår", values: {}, series: {} },
  scenarios: [],
};

/** Where to begin: what the workbook holds, one's own figures read or typed, or the example. */
export function StartView({ onBegun }: { readonly onBegun: (step: "base" | "results") => void }) {
  const { work, dispatch, kept } = useForecast();
  const [asked, setAsked] = useState<Beginning>();
  const hasWork = work.base !== undefined || work.scenarios.length > 0;
  const reading = kept.keeping?.kind === "reading";

  function begin({ name, base, scenarios }: Beginning): void {
    dispatch({
      type: "edit",
      edit: ({ setAside }) => ({ base, scenarios, lastYear: usualLastYear(base), setAside }),
      ...(scenarios[0] && { chosen: scenarios[0].id }),
      change: name,
    });
    onBegun(scenarios.length === 0 ? "base" : "results");
  }

  const choose = (beginning: Beginning): void => {
    if (hasWork) setAsked(beginning);
    else begin(beginning);
  };
  return (
    <div className="begin">
      <PartTitle of="Siffror" />
      <h3 className="group__title">Prognos och scenarier</h3>
      <p>
        Vad kostar personlig assistans kommande år, och vad ändrar det? Utgå från ett basår, lägg
        antaganden i scenarier och jämför dem.
      </p>
      {reading && <p role="status">Läser arbetsboken …</p>}
      <SetAsideList />
      {hasWork && (
        <div className="begin__choice">
          <PrimaryButton
            text="Fortsätt"
            onClick={() => dispatch({ type: "start", starting: false })}
          />
          <p className="hint">{describeWork(work)} finns i arbetsboken.</p>
        </div>
      )}
      {!hasWork && !reading && <ReadBase onTaken={() => onBegun("base")} />}
      <div className="begin__choice">
        <DefaultButton text="Fyll i själv" disabled={reading} onClick={() => choose(EMPTY)} />
        <p className="hint">Ett tomt basår att fylla i, eller läsa in från arbetsbokens celler.</p>
      </div>
      <div className="begin__choice">
        <DefaultButton text="Exempel" disabled={reading} onClick={() => choose(MALMO)} />
        <p className="hint">
          Se hur det blir: en annan kommuns siffror med källor, historik och sex färdiga scenarier.
          De märks som exempel och blandas inte med dina.
        </p>
      </div>
      <div className="begin__choice">
        <ImportFile />
        <p className="hint">En prognos som sparats som fil från PA-kalkyl.</p>
      </div>
      {asked !== undefined && (
        <AskDialog
          question="Ersätta prognosen?"
          yes="Ersätt"
          onYes={() => {
            setAsked(undefined);
            begin(asked);
          }}
          instead={{ text: "Spara fil", onChoose: () => exportWork(work) }}
          onCancel={() => setAsked(undefined)}
        >
          <p className="dialog__text">
            {describeWork(work)} ersätts av {asked.by}. Du kan ångra så länge panelen är öppen.
            Spara en fil först om du vill behålla det längre.
          </p>
        </AskDialog>
      )}
    </div>
  );
}
