import { shownScenarios } from "../../../sheets/prognos/shownScenario";
import type { CellChange } from "../../../sheets/update/cellChange";
import type { Change } from "../../../src/forecast/changes/change";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { freeChangeId } from "../state/scenarioEdits";
import { changedNote, figureIn, isWithin, noteStatus, textIn } from "./fetchedIndata";

const SHEET = "Antaganden";
const STATUS = "Status";
const SOURCE = "Källa eller skäl";

/** January stands for its year, as in the sheet's labels. */
const start = (date: string): string => date.replace(/-01-01$|-01$/, "");

/** A scenario with what has been changed by hand in its column; undefined where it cannot be taken. */
function withCell(scenario: Scenario, change: CellChange): Scenario | undefined {
  const dated = undatedLabel(change.line ?? "");
  const field = forecastFields.find(({ label }) => label === dated?.name);
  if (dated === undefined || field === undefined) return undefined;
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
  const once = dated.through !== undefined || field.kind === "amount" || field.kind === "takeover";
  if (known === undefined && once) return undefined;
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
 * A row's status or source as it has been changed by hand, on the one change that the row is of; undefined where
 * several scenarios have one, for whose it is cannot be told.
 */
function withNote(
  scenarios: readonly Scenario[],
  shown: readonly string[],
  change: CellChange,
): readonly Scenario[] | undefined {
  const dated = undatedLabel(change.line ?? "");
  const text = textIn(change);
  const status = text === undefined ? undefined : noteStatus(text);
  const isSource = change.column === SOURCE;
  if (dated === undefined || text === undefined || (!isSource && status === undefined)) {
    return undefined;
  }
  const isOf = ({ field, from }: Change): boolean =>
    forecastFields.find(({ id }) => id === field)?.label === dated.name &&
    start(from) === start(dated.period);
  const own = scenarios.filter(({ id, changes }) => shown.includes(id) && changes.some(isOf));
  const [scenario] = own;
  if (scenario === undefined || own.length > 1 || scenario.changes.filter(isOf).length > 1) {
    return undefined;
  }
  const noted = (each: Change): Change => ({
    ...each,
    note: {
      status: status ?? each.note?.status ?? "indata",
      text: isSource ? text : (each.note?.text ?? `Ändrat i bladet ${SHEET}.`),
    },
  });
  const changes = scenario.changes.map((each) => (isOf(each) ? noted(each) : each));
  return scenarios.map((each) => (each === scenario ? { ...scenario, changes } : each));
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
  if (change.column === STATUS || change.column === SOURCE) {
    return withNote(scenarios, written.shown, change);
  }
  const column = shownScenarios(written.scenarios, written.shown).find(
    ({ heading }) => heading === change.column,
  );
  const place = scenarios.findIndex(({ id }) => id === column?.scenario.id);
  const scenario = scenarios[place];
  const next = scenario && withCell(scenario, change);
  return next && scenarios.with(place, next);
}
