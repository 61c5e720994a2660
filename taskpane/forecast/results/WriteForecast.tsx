import { type ReactNode, useCallback, useEffect, useState } from "react";
import { markedSheet } from "../../../sheets/builder/markedSheet";
import type { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { onCommand } from "../../commands/commandBus";
import { fetchNeeded } from "../../newversion/fetchPart";
import { WriteSheets } from "../../work/WriteSheets";
import type { Rewriting } from "../../work/written/rewriting";
import { useForecast } from "../ForecastContext";
import { emptyWork } from "../state/work";
import { FetchedChanges } from "./FetchedChanges";
import { type FetchedWork, fetchedWork } from "./fetchedWork";
import { figuresToKeep } from "./figuresToKeep";
import { freeForecastNames } from "./freeForecastNames";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids of the scenarios to write, in that order; the base alone is written too, last if not among them. */
  readonly shown: readonly string[];
  readonly lastYear: number;
  /** What the user chooses about what is written. */
  readonly children?: ReactNode;
}

/** What makes the sheets is a file of its own: only who writes them needs it. */
const makeSheets = async (
  ...given: Parameters<typeof forecastSheets>
): Promise<ReturnType<typeof forecastSheets>> => {
  const made = await fetchNeeded(
    "Det som gör bladen",
    () =>
      import(/* webpackChunkName: "sheets-forecast" */ "../../../sheets/prognos/forecastSheets"),
  );
  const sheets = made.forecastSheets(...given);
  const [
    {
      base: { example },
    },
  ] = given;
  return example === undefined ? sheets : sheets.map((each) => markedSheet(each, example));
};

/** The base, the assumptions and the living forecast as sheets of their own in the workbook. */
export function WriteForecast({ base, scenarios, shown, lastYear, children }: Props) {
  const { writing, work, dispatch } = useForecast();
  const { write, cancel } = writing;
  const [fetched, setFetched] = useState<FetchedWork>();
  const fetching = work.base !== undefined && {
    text: "Hämta ändringarna",
    onFetch: (rewriting: Rewriting) => {
      const found = fetchedWork(work, { scenarios, shown }, rewriting);
      setFetched(found);
      if (found.taken.length > 0) {
        dispatch({ type: "edit", edit: () => found.work, change: "det ändrade i bladen hämtades" });
      }
      cancel();
    },
  };
  const start = useCallback(() => {
    setFetched(undefined);
    const figures = { ...emptyWork, base, scenarios, lastYear };
    void write({
      ...{ group: "prognos", title: base.name, content: figuresToKeep(figures, shown) },
      make: (taken, current = []) => {
        const free = freeForecastNames(taken);
        const [prognos = free.prognos, antaganden = free.antaganden, indata = free.indata] =
          current;
        return makeSheets({ base, scenarios, shown, lastYear }, { prognos, antaganden, indata });
      },
    });
  }, [write, base, scenarios, shown, lastYear]);
  useEffect(
    () =>
      onCommand((command) => {
        if (command !== "write") return false;
        start();
        return true;
      }),
    [start],
  );
  return (
    <section className="results write" aria-label="Skriv till arbetsboken">
      <h2 className="group__title">Skriv till arbetsboken</h2>
      <WriteSheets
        writing={writing}
        withSources
        buttons={[{ text: "Skriv till arbetsboken", onWrite: start }]}
        {...(fetching && { fetching })}
      >
        <p className="entry__description">
          Tre blad: basåret som indata, antagandena med en kolumn per scenario, och prognosen med
          levande formler, diagram och prov bakåt. Finns de redan visas först vad som ändras i dem;
          det du har skrivit bredvid lämnas. Sätt inte in rader eller kolumner mitt i bladen: då
          skrivs nya i stället.
        </p>
        {children}
        {fetched !== undefined && writing.state.kind === "idle" && (
          <FetchedChanges fetched={fetched} />
        )}
      </WriteSheets>
    </section>
  );
}
