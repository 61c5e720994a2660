import { useContext, useMemo } from "react";
import { useForecast } from "../forecast/ForecastContext";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { ListedContext } from "../onemore/ListedContext";
import { useLastGood } from "../work/useLastGood";
import { type Drawing, useDraws } from "./draw/useDraws";
import { type Around, aroundOf, meantScenario, ownFound, requestOf, type Wrong } from "./evaluate";
import type { RiskForm } from "./form";

export interface Risk {
  /** What stands in the way, if anything. */
  readonly wrong: Wrong | undefined;
  /** Undefined while there is no forecast to draw around. */
  readonly around: Around | undefined;
  /** The year that is told of. */
  readonly year: number | undefined;
  readonly drawing: Drawing;
}

interface Asked {
  /** Also what drives the year: a run a component. */
  readonly drivers: boolean;
  /** This scenario, whatever the form says: its id, or undefined for the base alone. */
  readonly scenario?: { readonly id: string | undefined };
}

const SAME: readonly unknown[] = [];

/** The uncertainty around the forecast as it stands, drawn anew when something has changed. */
export function useRisk(form: RiskForm, { drivers, scenario: asked }: Asked): Risk {
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const meant = meantScenario(form, counted, shown.chosen);
  const scenario = asked === undefined ? meant : countedId(counted, asked.id);
  const found = useMemo(() => aroundOf(counted, scenario), [counted, scenario]);
  const around = found.kind === "ok" ? found.around : undefined;
  const own = useMemo(
    () => around && ownFound(form.own, counted, around),
    [form.own, counted, around],
  );
  const years = around?.centre.years.map(({ year }) => year) ?? SAME;
  const year = years.includes(form.year) ? form.year : around?.centre.years[0]?.year;
  const { cases } = useContext(ListedContext);
  // An example's list says nothing of one's own forecast, nor the other way round.
  const isExample = around?.base.example !== undefined;
  const list = cases?.isExample === isExample ? cases.rows : undefined;
  const asking = useMemo(
    () =>
      around && own?.kind === "ok"
        ? requestOf(form, around, own.own, { year, drivers, list })
        : undefined,
    [form, around, own, year, drivers, list],
  );
  const request = asking?.kind === "ok" ? asking.request : undefined;
  const drawing = useDraws(request, around?.base);
  const known = useLastGood(around, counted.base);
  const wrong = [found, own, asking].find((each): each is Wrong => each?.kind === "wrong");
  return { wrong, around: known, year, drawing };
}
