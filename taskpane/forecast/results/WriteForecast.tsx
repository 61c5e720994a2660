import { type ReactNode, useCallback, useEffect } from "react";
import { markedSheet } from "../../../sheets/builder/markedSheet";
import type { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { onCommand } from "../../commands/commandBus";
import { WriteSheets } from "../../work/WriteSheets";
import { useForecast } from "../ForecastContext";
import { freeForecastNames } from "./freeForecastNames";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids of the scenarios to write, in that order; none = the base alone. */
  readonly shown: readonly string[];
  readonly lastYear: number;
  /** What the user chooses about what is written. */
  readonly children?: ReactNode;
}

/** What makes the sheets is a file of its own: only who writes them needs it. */
const makeSheets = async (
  ...given: Parameters<typeof forecastSheets>
): Promise<ReturnType<typeof forecastSheets>> => {
  const made = await import(
    /* webpackChunkName: "sheets-forecast" */ "../../../sheets/prognos/forecastSheets"
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
  const { writing } = useForecast();
  const { write } = writing;
  const start = useCallback(
    () =>
      void write((taken) =>
        makeSheets({ base, scenarios, shown, lastYear }, freeForecastNames(taken)),
      ),
    [write, base, scenarios, shown, lastYear],
  );
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
      <WriteSheets writing={writing} buttons={[{ text: "Skriv till arbetsboken", onWrite: start }]}>
        <p className="entry__description">
          Tre nya blad: basåret som indata, antagandena med en kolumn per scenario, och prognosen
          med levande formler, diagram och prov bakåt. Befintliga blad ändras inte.
        </p>
        {children}
      </WriteSheets>
    </section>
  );
}
