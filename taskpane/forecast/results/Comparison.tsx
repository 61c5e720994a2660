import { useMemo, useState } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Base } from "../../../src/forecast/base/base";
import type { Explanation } from "../../../src/forecast/explain/explainDifference";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { Notice } from "../../shared/Notice";
import { Waterfall } from "../../shared/Waterfall";
import { Choice } from "../../shared/Choice";
import type { ComparedScenarios } from "./comparedScenarios";
import { ComparisonTable } from "./ComparisonTable";
import { differenceBars } from "./differenceBars";
import { ExplainedTable } from "./ExplainedTable";
import { roundedComparison } from "./roundedComparison";
import { scenarioName } from "./scenarioName";
import { type ShownUnit, shownUnit } from "./shownUnit";
import { UnitChoice } from "./UnitChoice";
import { useUnit } from "./useUnit";
import { useComparison } from "./useComparison";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids; undefined = the base alone. */
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly lastYear: number;
}

const METHOD: Readonly<Record<Explanation["method"], string>> = {
  shapley:
    "Varje ändring får medel av vad den lägger till över alla ordningar som ändringarna kan göras i (Shapleyvärden). Delarna summerar till skillnaden på öret varje år och beror inte på ordningen.",
  owen: "Ändringarna är många, så skillnaden är fördelad i två steg (Owenvärden): först mellan faktorerna, som personer, pris och nyttjandegrad, sedan på varje faktors ändringar. Delarna summerar till skillnaden på öret varje år.",
};

const ALL = "alla";

interface ExplainedProps {
  readonly compared: ComparedScenarios;
  readonly names: readonly [first: string, second: string];
  readonly shown: ShownUnit;
}

/** Why the two differ, for a year or for all of them: as a picture and as a table. */
function Explained({ compared, names, shown }: ExplainedProps) {
  const [chosen, setChosen] = useState(ALL);
  const { years, method } = compared.explanation;
  const whole = years.length === 1 ? String(years[0]) : `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
  const known = years.find((each) => String(each) === chosen);
  const amounts = roundedComparison(compared, known, shown);
  const { bars, begin } = differenceBars(compared.rows, amounts, names, shown);
  const period = known === undefined ? whole : String(known);
  return (
    <>
      <h3 className="entry__part">Varför skillnaden uppstår</h3>
      <Choice
        label="Visa"
        value={known === undefined ? ALL : chosen}
        options={[
          { key: ALL, text: `Hela perioden ${whole}` },
          ...years.map((year) => ({ key: String(year), text: String(year) })),
        ]}
        onChoice={setChosen}
      />
      <div className="results__waterfall">
        <Waterfall bars={bars} />
        {!begin.isZero() && (
          <p className="results__note">
            Skalan börjar vid {swedishNumber(begin)} {shown.unit}, inte vid 0.
          </p>
        )}
      </div>
      <ExplainedTable
        rows={compared.rows}
        amounts={amounts.changes}
        difference={amounts.difference}
        period={period}
        shown={shown}
      />
      <p className="entry__description">{METHOD[method]}</p>
    </>
  );
}

/** Two scenarios side by side, and the difference explained change by change. */
export function Comparison({ base, scenarios, first, second, lastYear }: Props) {
  const [unit, setUnit] = useUnit();
  const shown = useMemo(() => shownUnit(unit), [unit]);
  const compared = useComparison(base, scenarios, first, second, lastYear);
  const names = [scenarioName(scenarios, first), scenarioName(scenarios, second)] as const;
  return (
    <section className="results" aria-label="Jämförelse">
      <h3 className="group__title">
        {names[1]} jämfört med {names[0]}
      </h3>
      {typeof compared === "string" && <Notice kind="error">{compared}</Notice>}
      {compared === undefined && <p role="status">Räknar skillnaden …</p>}
      {typeof compared === "object" && (
        <>
          <UnitChoice unit={unit} onUnit={setUnit} />
          <ComparisonTable
            compared={compared}
            firstName={names[0]}
            secondName={names[1]}
            shown={shown}
          />
          <p className="entry__description">
            Skillnad är {names[1]} minus {names[0]}: plus betyder dyrare.
          </p>
          {compared.rows.length === 0 ? (
            <p>Scenarierna har samma ändringar, så kostnaden är densamma alla år.</p>
          ) : (
            <Explained compared={compared} names={names} shown={shown} />
          )}
        </>
      )}
    </section>
  );
}
