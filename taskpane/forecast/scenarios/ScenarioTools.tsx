import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo } from "react";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { readyScenarios } from "../../../src/forecast/scenarios/readyScenarios";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { useForecast } from "../ForecastContext";
import { thoseOn, withCopy, withNew, without, withReady } from "../state/scenarioEdits";

const LIST = new Intl.ListFormat("sv-SE");

function removedText({ name }: Scenario, above: readonly string[]): string {
  const gone = `”${name}” är borttaget.`;
  if (above.length === 0) return gone;
  const names = LIST.format(above.map((each) => `”${each}”`));
  return `${gone} ${names} byggde på det och gör det inte längre.`;
}

/** New, copy, remove; ready scenarios to begin from. */
export function ScenarioTools({ chosen }: { readonly chosen: Scenario | undefined }) {
  const { work, dispatch } = useForecast();
  const { base } = work;
  const ready = useMemo(
    () =>
      base === undefined ? [] : base.example === undefined ? readyScenarios(base) : malmoScenarios,
    [base],
  );
  const missing = ready.filter(({ id }) => !work.scenarios.some((each) => each.id === id));

  function create(): void {
    const made = withNew(work, chosen === undefined ? [] : [chosen.id]);
    dispatch({
      type: "edit",
      edit: () => made.work,
      chosen: made.id,
      change: "ett nytt scenario lades till",
    });
  }

  function copy(): void {
    const made = chosen && withCopy(work, chosen.id);
    if (chosen === undefined || made === undefined) return;
    dispatch({
      type: "edit",
      edit: () => made.work,
      chosen: made.id,
      change: `”${chosen.name}” kopierades`,
    });
  }

  function remove(): void {
    if (chosen === undefined) return;
    dispatch({
      type: "edit",
      edit: (now) => without(now, chosen.id),
      change: `”${chosen.name}” togs bort`,
      done: removedText(chosen, thoseOn(work, chosen.id)),
    });
  }

  return (
    <>
      <div className="buttons">
        <DefaultButton text="Nytt scenario" onClick={create} />
        {chosen !== undefined && (
          <>
            <DefaultButton text="Kopiera" onClick={copy} />
            <DefaultButton text="Ta bort" onClick={remove} />
          </>
        )}
      </div>
      {chosen !== undefined && (
        <p className="hint">Ett nytt scenario läggs ovanpå ”{chosen.name}”.</p>
      )}
      {missing.length > 0 && (
        <ActionButton
          text={`Lägg till färdiga scenarier (${missing.length})`}
          onClick={() =>
            dispatch({
              type: "edit",
              edit: (now) => withReady(now, ready),
              chosen: missing[0]?.id ?? "",
              change: "färdiga scenarier lades till",
              done:
                missing.length === 1
                  ? "Ett färdigt scenario är tillagt."
                  : `${missing.length} färdiga scenarier är tillagda.`,
            })
          }
        />
      )}
    </>
  );
}
