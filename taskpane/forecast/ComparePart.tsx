import { useState } from "react";
import type { Base } from "../../src/forecast/base/base";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { useForecast } from "./ForecastContext";
import { Choice } from "../shared/Choice";
import { Comparison } from "./results/Comparison";

/** The base alone in the lists; no scenario has an empty id. */
const BASE = "";

/** Two scenarios side by side, and why they differ; from what the chosen one builds on, if nothing else. */
export function ComparePart({ base }: { readonly base: Base }) {
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const { scenarios, lastYear } = work;
  const chosen = scenarios.find(({ id }) => id === shown.chosen);
  const [first, setFirst] = useState<string>();
  const [second, setSecond] = useState<string>();
  const options = [
    { key: BASE, text: baseAlone.name },
    ...scenarios.map(({ id, name }) => ({ key: id, text: name })),
  ];
  const known = (id: string | undefined, otherwise: string): string =>
    options.some(({ key }) => key === id) ? (id ?? otherwise) : otherwise;
  const from = known(first, known(chosen?.on.at(-1), BASE));
  const to = known(second, chosen?.id ?? scenarios[0]?.id ?? BASE);
  return (
    <>
      <div className="compare">
        <Choice label="Från" value={from} options={options} onChoice={setFirst} />
        <Choice label="Till" value={to} options={options} onChoice={setSecond} />
      </div>
      <Comparison
        base={counted.base ?? base}
        scenarios={counted.scenarios}
        first={countedId(counted, from === BASE ? undefined : from)}
        second={countedId(counted, to === BASE ? undefined : to)}
        lastYear={lastYear}
      />
    </>
  );
}
