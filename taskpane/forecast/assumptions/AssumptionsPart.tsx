import { useMemo, useState } from "react";
import { nameOf } from "../../../src/forecast/fields/codedField";
import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { ModelError } from "../../../src/modelError";
import { Disclosure } from "../../shared/Disclosure";
import { Notice } from "../../shared/Notice";
import { countedId } from "../../ownvalues/ownLayer";
import { useCounted } from "../../ownvalues/useCounted";
import { useForecast } from "../ForecastContext";
import type { Work } from "../state/work";
import { attempt } from "../../work/attempt";
import { CellNote } from "./CellNote";
import { changeCount } from "./changeCount";
import { ChangeList } from "./ChangeList";
import { choiceText } from "../values/valueChoices";
import { setYear } from "./setYear";
import { type YearCell, type YearGrid, type YearRow, yearGrid } from "./yearCells";
import { type Marked, YearGridTable } from "./YearGridTable";

const DATED = "dated";
const SCHABLON_SECTION = "Schablon, löner och pris";

function gridOf(work: Work, scenario: string | undefined): YearGrid | string {
  const { base } = work;
  if (base === undefined) return "Fyll i basåret först.";
  try {
    return yearGrid({ ...work, base }, scenario);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

function summary(rows: readonly YearRow[]): string {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.own !== undefined)).length;
  return own === 0
    ? `${rows.length} uppgifter, alla ärvda`
    : `${own} ${own === 1 ? "satt" : "satta"} här, övriga ärvda`;
}

/** The assumptions of the chosen scenario by year, section by section, and its dated changes. */
export function AssumptionsPart({ scenario }: { readonly scenario: Scenario | undefined }) {
  const { work, shown, dispatch } = useForecast();
  const counted = useCounted(work);
  const grid = useMemo(
    () => gridOf(counted, countedId(counted, scenario?.id)),
    [counted, scenario?.id],
  );
  // What is half-written is found where it was left.
  const [open, setOpen] = useState<string | undefined>(() =>
    scenario !== undefined && shown.drafts.has(scenario.id) ? DATED : undefined,
  );
  const [marked, setMarked] = useState<Marked>();
  const toggle = (name: string): void => setOpen(open === name ? undefined : name);
  if (typeof grid === "string") return <Notice kind="warn">{grid}</Notice>;

  function commit(row: YearRow, cell: YearCell, text: string): string | undefined {
    if (scenario === undefined) return undefined;
    return attempt(() => {
      const edit = setYear(scenario, row.field, cell.year, cell.own, text);
      const given = text.trim();
      const done =
        given === "" ? "ärvs igen" : `sattes till ${choiceText(row.field, given) ?? given}`;
      dispatch({ type: "edit", edit, change: `${nameOf(row.field)} ${cell.year} ${done}` });
    });
  }

  return (
    <ul className="entries">
      {forecastSections.map(({ name, fields }) => {
        const rows = grid.rows(fields);
        const row = rows.find(({ field }) => field.id === marked?.field);
        const cell = row?.cells.find(({ year }) => year === marked?.year);
        return (
          <Disclosure
            key={name}
            open={open === name}
            onToggle={() => toggle(name)}
            level={4}
            heading={name.replace("Basår, budget", "Budget")}
            summary={summary(rows)}
          >
            {() => (
              <>
                <div className="years__box">
                  <YearGridTable
                    key={scenario?.id ?? ""}
                    name={`${name} per år`}
                    grid={grid}
                    rows={rows}
                    schablon={name === SCHABLON_SECTION}
                    scenario={scenario}
                    onCommit={commit}
                    onMark={setMarked}
                  />
                </div>
                {scenario !== undefined && row !== undefined && cell !== undefined && (
                  <CellNote scenario={scenario} row={row} cell={cell} />
                )}
              </>
            )}
          </Disclosure>
        );
      })}
      {scenario !== undefined && (
        <Disclosure
          open={open === DATED}
          onToggle={() => toggle(DATED)}
          level={4}
          heading="Daterade ändringar"
          summary={changeCount(scenario.changes)}
        >
          {() => <ChangeList scenario={scenario} firstYear={grid.baseYear + 1} />}
        </Disclosure>
      )}
    </ul>
  );
}
