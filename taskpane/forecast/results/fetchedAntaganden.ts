import { shownScenarios } from "../../../sheets/prognos/shownScenario";
import type { CellChange } from "../../../sheets/update/cellChange";
import type { Change } from "../../../src/forecast/changes/change";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { freeChangeId } from "../state/scenarioEdits";
import { changedNote, figureIn, isWithin } from "./fetchedIndata";

const SHEET = "Antaganden";

/** January stands for its year, as in the sheet's labels. */
const start = (date: string): string => date.replace(/-01-01$|-01$/, "");

/** A scenario with what has been changed by hand in its column; undefined where it cannot be taken. */
function withCell(scenario: Scenario, change: CellChange): Scenario | undefined {
  const dated = undatedLabel(change.line ?? "");
  const field = forecastFields.find(({ label }) => label === dated?.name);
  if (dated === undefined || field === undefined || field.kind === "takeover") return undefined;
  const own = scenario.changes.filter(
    (each) => each.field === field.id && start(each.from) === start(dated.period),
  );
  const [known] = own;
  const figure = figureIn(change);
  // Several changes of the same month make one figure: which of them it is cannot be told.
  if (own.length > 1) return undefined;
  if (figure === undefined) {
    if (change.to.kind !== "empty" || known === undefined) return undefined;
    return { ...scenario, changes: scenario.changes.filter((each) => each !== known) };
  }
  if (known === undefined && (dated.through !== undefined || field.kind === "amount")) {
    return undefined;
  }
  const operation = known?.operation === "event" ? "event" : "set";
  if (operation === "set" && !isWithin(field, figure)) return undefined;
  const id = field.id as ChangeableId;
  const next: Change =
    known === undefined
      ? {
          ...{ id: freeChangeId(scenario, id, dated.period), field: id, operation, value: figure },
          from: dated.period,
          ...(field.kind === "series" && { through: dated.period }),
          note: changedNote(SHEET, undefined),
        }
      : { ...known, operation, value: figure, note: changedNote(SHEET, known.note) };
  return {
    ...scenario,
    changes:
      known === undefined
        ? [...scenario.changes, next]
        : scenario.changes.map((each) => (each === known ? next : each)),
  };
}

/**
 * The scenarios with what has been changed by hand in a cell of theirs; undefined where it cannot be taken.
 * `written` are those of the sheet, by whose names the columns go.
 */
export function fetchedAntaganden(
  scenarios: readonly Scenario[],
  written: { readonly scenarios: readonly Scenario[]; readonly shown: readonly string[] },
  change: CellChange,
): readonly Scenario[] | undefined {
  const column = shownScenarios(written.scenarios, written.shown).find(
    ({ heading }) => heading === change.column,
  );
  const place = scenarios.findIndex(({ id }) => id === column?.scenario.id);
  const scenario = scenarios[place];
  const next = scenario && withCell(scenario, change);
  return next && scenarios.with(place, next);
}
