import type { Change } from "../../../src/forecast/changes/change";
import { changeWords } from "../../../src/forecast/changes/changeWords";
import { checkTakeover } from "../../../src/forecast/checks/checkTakeover";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { ChangeableId, FieldId } from "../../../src/forecast/fields/forecastFields";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import { operationsOf } from "../../../src/forecast/changes/operationsOf";
import { resolveChange } from "../../../src/forecast/changes/resolveChange";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { ModelError } from "../../../src/modelError";
import type { ChangeDraft } from "../state/changeDrafts";
import { freeChangeId } from "../state/scenarioEdits";
import { readTyped, type TypedSpec, typedFigure, unitText } from "../../work/typedFigure";
import { OWN_ASSUMPTION } from "./setYear";

const DECIMALS = 4;
const SHARE_DECIMALS = 6;

type Operation = Change["operation"];

/** What a field can have done to it, and how the form says it. */
export function operationChoices(field: ChangeableId): readonly { id: Operation; text: string }[] {
  const spec = knownField(field);
  const { kind } = spec;
  const words: Readonly<Record<Operation, string>> = {
    set: kind === "takeover" ? "börjar" : "sätts till",
    add: "ökas med (minus minskar)",
    multiply: "multipliceras med",
    event: kind === "amount" ? "bokförs" : "personer en viss dag",
  };
  return operationsOf(spec).map((id) => ({ id, text: words[id] }));
}

/** What is typed: of the field's own unit, or a factor, or an addition without the field's limits. */
export function specOf({ field, operation }: Pick<ChangeDraft, "field" | "operation">): TypedSpec {
  const spec: ForecastField<FieldId> = knownField(field);
  const free = { label: spec.label, above: false, whole: false };
  if (operation === "multiply") return { ...free, unit: "faktor", min: 0, max: 100 };
  if (operation === "add") return { ...free, unit: spec.unit, min: -1e12, max: 1e12 };
  if (operation === "event" && spec.kind === "flow") return { ...spec, unit: "personer" };
  return spec;
}

/** The unit that the form asks for: what is added to a share is points of it. */
export function draftUnit(draft: Pick<ChangeDraft, "field" | "operation">): string {
  const unit = unitText(specOf(draft));
  return draft.operation === "add" ? unit.replace("%", "procentenheter") : unit;
}

/** The form for a change that is there, or for a new one. */
export function draftOf(change: Change | undefined, year: number): ChangeDraft {
  if (change === undefined) {
    return {
      field: "sfbInflow",
      operation: "event",
      from: `${year}-07-01`,
      through: "",
      value: "",
      note: OWN_ASSUMPTION,
    };
  }
  const { field, operation, from, through = "", value, note } = change;
  return { field, operation, from, through, value: typedFigure(specOf(change), value), note };
}

/**
 * The change of a filled form, checked together with the scenario's others and against the base year.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export function changeOfDraft(
  draft: ChangeDraft,
  scenario: Scenario,
  before: Change | undefined,
  baseYear: number,
): Change {
  const { field, operation } = draft;
  const from = draft.from.trim();
  const through = draft.through.trim();
  if (from === "") {
    throw new ModelError("invalid", "Datumet är tomt. Skriv 2027, 2027-03 eller 2027-03-15.");
  }
  if (draft.note.text.trim() === "") {
    throw new ModelError("invalid", "Källan är tom. Skriv var värdet kommer från.");
  }
  const change: Change = {
    id: before?.id ?? freeChangeId(scenario, field, from),
    field,
    operation,
    from,
    ...(through !== "" && { through }),
    value: readTyped(specOf(draft), draft.value),
    note: { ...draft.note, text: draft.note.text.trim() },
  };
  if (operation === "event" && Number(change.value) === 0) {
    const unit = knownField(field).kind === "amount" ? "kronor" : "personer";
    throw new ModelError(
      "invalid",
      `\u201d${knownField(field).label}\u201d är 0. Ange hur många ${unit}, eller ta bort ändringen.`,
    );
  }
  const others = scenario.changes.filter(({ id }) => id !== change.id);
  checkTakeover(resolveChange(change, scenario.name), baseYear);
  layeredChanges([{ ...scenario, changes: [...others, change] }]);
  return change;
}

/** A change in words: Nya SFB-personer per år: 3 personer, and when: 2026-07-01. */
export function changeLine(change: Change): { what: string; when: string } {
  const spec = specOf(change);
  const decimals = spec.unit.startsWith("andel") ? SHARE_DECIMALS : DECIMALS;
  const value = fieldValue(spec, change.value, spec.label).toDecimalPlaces(decimals);
  const { label, when, does } = changeWords({ change, value });
  return { what: `${label}${change.field === "takeover" ? "," : ":"} ${does}`, when };
}
