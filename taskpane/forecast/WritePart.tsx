import { useState } from "react";
import type { Base } from "../../src/forecast/base/base";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import { useCounted } from "../ownvalues/useCounted";
import { useForecast } from "./ForecastContext";
import { WriteForecast } from "./results/WriteForecast";

interface Props {
  readonly base: Base;
  /** The scenarios that are shown beside the chosen one. */
  readonly beside: readonly string[];
}

/** The forecast in the workbook: the scenarios that are shown, and the others if wanted. */
export function WritePart({ base: own, beside }: Props) {
  const { work, shown: view } = useForecast();
  const { scenarios, lastYear } = work;
  const counted = useCounted(work);
  const { base = own } = counted;
  const [all, setAll] = useState(true);
  const ids = scenarios.map(({ id }) => id).filter((id) => id !== view.chosen);
  const shown = [view.chosen ?? baseAlone.id, ...ids.filter((id) => beside.includes(id))];
  const rest = ids.filter((id) => !beside.includes(id));
  const written = all ? [...shown, ...rest] : shown;
  return (
    <WriteForecast base={base} scenarios={counted.scenarios} shown={written} lastYear={lastYear}>
      {rest.length > 0 && (
        <label className="switch">
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          <span>Alla {scenarios.length} scenarier, inte bara de som visas</span>
        </label>
      )}
    </WriteForecast>
  );
}
