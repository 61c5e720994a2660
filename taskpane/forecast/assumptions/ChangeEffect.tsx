import { useEffect, useState } from "react";
import type { Change } from "../../../src/forecast/changes/change";
import { useAmounts } from "../../ownvalues/useAmounts";
import { useCounted } from "../../ownvalues/useCounted";
import { useForecast } from "../ForecastContext";
import { changeEffect, type YearEffect } from "./changeEffect";
import { draftSentence, effectSentence } from "./draftSentence";

interface Props {
  readonly scenario: string;
  readonly change: Change;
}

/** Two forecasts are a while's work: they wait until the typing has paused. */
const PAUSE_MS = 250;

/** What a change will do, in words and in kronor, told while it is written. */
export function ChangeEffect({ scenario, change }: Props) {
  const counted = useCounted(useForecast().work);
  const { rounding, text } = useAmounts();
  const [found, setFound] = useState<{ of: string; effects: readonly YearEffect[] | undefined }>();
  const key = JSON.stringify(change);
  useEffect(() => {
    const timer = setTimeout(() => {
      const given = JSON.parse(key) as Change;
      setFound({ of: key, effects: changeEffect(counted, scenario, given) });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [counted, scenario, key]);
  const effects = found?.of === key ? found.effects : undefined;
  return (
    <p className="entry__description" role="status">
      {draftSentence(change)}{" "}
      {effects !== undefined &&
        effectSentence(effects, counted.lastYear, (more) => `${text(more)} ${rounding.unit}`)}
    </p>
  );
}
