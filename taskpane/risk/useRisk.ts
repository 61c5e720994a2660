import { useContext, useMemo } from "react";
import { useForecast } from "../forecast/ForecastContext";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { ListedContext } from "../onemore/ListedContext";
import type { RiskRequest } from "../../src/risk/run/riskRequest";
import { useLastGood } from "../work/useLastGood";
import { type Drawing, useDraws } from "./draw/useDraws";
import { type Around, aroundOf, meantScenario, type Wrong } from "./evaluate";
import type { RiskForm } from "./form";
import { requestOf } from "./request/requestOf";

export interface Risk {
  /** What stands in the way, if anything. */
  readonly wrong: Wrong | undefined;
  /** Undefined while there is no forecast to draw around. */
  readonly around: Around | undefined;
  /** The year that is told of. */
  readonly year: number | undefined;
  /** What is drawn from; undefined while something is wrong. */
  readonly request: RiskRequest | undefined;
  readonly drawing: Drawing;
}

interface Asked {
  /** Also what drives the year: a run a component. */
  readonly drivers: boolean;
  /** This scenario, whatever the form says: its id, or undefined for the base alone. */
  readonly scenario?: { readonly id: string | undefined } | undefined;
}

const SAME: readonly unknown[] = [];

/** The uncertainty around the forecast as it stands, drawn anew when something has changed. */
export function useRisk(form: RiskForm, { drivers, scenario: asked }: Asked): Risk {
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const meant = meantScenario(form, counted, shown.chosen);
  const scenario = asked === undefined ? meant : countedId(counted, asked.id);
  const { defaults } = form;
  const found = useMemo(() => aroundOf(counted, scenario, defaults), [counted, scenario, defaults]);
  const around = found.kind === "ok" ? found.around : undefined;
  const years = around?.centre.years.map(({ year }) => year) ?? SAME;
  const year = years.includes(form.year) ? form.year : around?.centre.years[0]?.year;
  const { cases } = useContext(ListedContext);
  // An example's list says nothing of one's own forecast, nor the other way round.
  const isExample = around?.base.example !== undefined;
  const list = cases?.isExample === isExample ? cases.rows : undefined;
  const asking = useMemo(() => {
    if (around === undefined) return undefined;
    const { scenarios, lastYear } = counted;
    const forecast = { base: around.base, scenarios, scenario, lastYear };
    return requestOf(form, around, { year, drivers, list, forecast });
  }, [form, around, counted, scenario, year, drivers, list]);
  const request = asking?.kind === "ok" ? asking.request : undefined;
  const drawing = useDraws(request, around?.base);
  const known = useLastGood(around, counted.base);
  const wrong = [found, asking].find((each): each is Wrong => each?.kind === "wrong");
  return { wrong, around: known, year, request, drawing };
}
