import { useState } from "react";
import { listed } from "../../src/comment/listed";
import type { Base } from "../../src/forecast/base/base";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import { layersBetween } from "../../src/forecast/scenarios/layersBetween";
import type { Scenario } from "../../src/forecast/scenarios/scenario";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { useForecast } from "./ForecastContext";
import { Choice } from "../shared/Choice";
import { Comparison } from "./results/Comparison";

/** The base alone in the lists; no scenario has an empty id. */
const BASE = "";

/** What of a difference is other scenarios, below the one that is compared; undefined where nothing is. */
function belowText(
  scenarios: readonly Scenario[],
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  const between = layersBetween(scenarios, from, to);
  const top = between.at(-1);
  const name = scenarios.find(({ id }) => id === to)?.name;
  if (top === undefined || name === undefined) return undefined;
  const names = between.map((each) => `\u201d${each.name}\u201d`);
  return (
    `\u201d${name}\u201d ligger på ${listed(names)}, så skillnaden kommer av ${between.length === 1 ? "båda" : "alla"}. ` +
    `Välj \u201d${top.name}\u201d under Från för att se vad \u201d${name}\u201d ensamt gör.`
  );
}

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
  const below = belowText(
    scenarios,
    from === BASE ? undefined : from,
    to === BASE ? undefined : to,
  );
  return (
    <>
      <div className="compare">
        <Choice label="Från" value={from} options={options} onChoice={setFirst} />
        <Choice label="Till" value={to} options={options} onChoice={setSecond} />
      </div>
      {below !== undefined && <p className="hint">{below}</p>}
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
