import { useState } from "react";
import type { Base } from "../../src/forecast/base";
import { Disclosure } from "../shared/Disclosure";
import { useForecast } from "./ForecastContext";
import { BackTest } from "./results/BackTest";
import { Results } from "./results/Results";

/** More lines over the chart than this cannot be told apart. */
const MOST_BESIDE = 3;

/** The chosen scenario's figures, others over it in the chart, and the test on earlier years. */
export function ResultsPart({ base }: { readonly base: Base }) {
  const { state } = useForecast();
  const { scenarios, lastYear } = state.history.present;
  const { chosen } = state;
  const [beside, setBeside] = useState<readonly string[]>([]);
  const [tested, setTested] = useState(false);
  const others = scenarios.filter(({ id }) => id !== chosen);
  const shown = others.filter(({ id }) => beside.includes(id)).map(({ id }) => id);
  return (
    <>
      <Results
        base={base}
        scenarios={scenarios}
        shown={chosen === undefined ? [] : [chosen, ...shown]}
        lastYear={lastYear}
      />
      {chosen !== undefined && others.length > 0 && (
        <fieldset className="beside">
          <legend className="entry__part">Visa också, högst {MOST_BESIDE}</legend>
          {others.map(({ id, name }) => (
            <label key={id} className="switch">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={!shown.includes(id) && shown.length >= MOST_BESIDE}
                onChange={(event) =>
                  setBeside(
                    event.currentTarget.checked
                      ? [...shown, id]
                      : shown.filter((each) => each !== id),
                  )
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ul className="entries">
        <Disclosure
          open={tested}
          onToggle={() => setTested(!tested)}
          level={3}
          heading="Prov bakåt"
          summary="Hur nära hade modellen kommit tidigare år?"
        >
          {() => <BackTest base={base} />}
        </Disclosure>
      </ul>
    </>
  );
}
