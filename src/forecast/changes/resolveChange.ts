import type { Decimal } from "../../exact/decimal";
import { fieldValue } from "../../labelled/fieldValue";
import { givenValue } from "../../labelled/givenValue";
import { ModelError } from "../../modelError";
import type { Change } from "./change";
import { type DateSpan, dateSpan } from "../months/dateSpan";
import type { FieldKind, ForecastField } from "../fields/forecastField";
import { fieldOf } from "../fields/fieldOf";
import { operationsOf } from "./operationsOf";
import type { ResolvedChange } from "./resolvedChange";

const LARGEST_FACTOR = 100;

/** From what dates each kind of field can be changed. */
const DATES: Readonly<Record<FieldKind, readonly DateSpan["kind"][]>> = {
  figure: [],
  level: ["year", "month"],
  growth: ["year"],
  flow: ["year", "month", "day"],
  amount: ["year", "month"],
  series: ["year"],
  takeover: ["year", "month", "day"],
};

const DATE_WORDS = { year: "ett år", month: "en månad", day: "en dag" } as const;

function refuse(what: string, problem: string): never {
  throw new ModelError("invalid", `${what}: ${problem}`);
}

function checkedValue(change: Change, spec: ForecastField, what: string): Decimal {
  const { operation, value } = change;
  const unlimited = { ...spec, min: -1e12, max: 1e12, above: false, whole: false, unit: "" };
  if (operation === "multiply") {
    const factor = fieldValue({ ...unlimited, min: 0, max: LARGEST_FACTOR }, value, what);
    return factor;
  }
  // What is added may be negative; the sum is checked where it is used.
  if (operation === "add") return fieldValue(unlimited, value, what);
  return givenValue(spec, value, what);
}

/**
 * A change checked: a known field, an operation and dates that the field takes, a value within its limits.
 *
 * @throws ModelError `invalid` naming the scenario, the field and the date.
 */
export function resolveChange(
  change: Change,
  scenario: string,
  layer = 0,
  inherits: ReadonlySet<number> = new Set(),
): ResolvedChange {
  const spec = fieldOf(change.field);
  if (spec === undefined || spec.kind === "figure") {
    throw new ModelError(
      "invalid",
      `\u201d${scenario}\u201d ändrar \u201d${change.field.slice(0, 60)}\u201d, som inte är en uppgift som kan ändras. Ta bort ändringen.`,
    );
  }
  const what = `\u201d${spec.label}\u201d från ${change.from.slice(0, 40)} i \u201d${scenario}\u201d`;
  const from = dateSpan(change.from, `Datumet för ${what}`);
  const last =
    change.through === undefined ? undefined : dateSpan(change.through, `Slutdatumet för ${what}`);
  if (!operationsOf(spec).includes(change.operation)) {
    refuse(what, `ändringen \u201d${change.operation.slice(0, 20)}\u201d går inte att göra här.`);
  }
  const event = change.operation === "event";
  if (event && spec.kind === "flow" && spec.unit !== "personer/år") {
    refuse(what, "kronor per år kan inte komma på en dag. Lägg in dem som en känd post.");
  }
  const allowed = spec.kind === "flow" && !event ? (["year", "month"] as const) : DATES[spec.kind];
  if (!allowed.includes(from.kind) || (last !== undefined && !allowed.includes(last.kind))) {
    refuse(what, `ange ${allowed.map((kind) => DATE_WORDS[kind]).join(" eller ")}.`);
  }
  if (last !== undefined && last.through < from.from) {
    refuse(what, `slutar ${change.through ?? ""}, före sin början. Byt plats på datumen.`);
  }
  if (last !== undefined && (spec.kind === "takeover" || (spec.kind === "flow" && event))) {
    refuse(what, "har bara en början. Ta bort slutdatumet.");
  }
  const value = checkedValue(change, spec, what);
  return {
    change,
    kind: spec.kind,
    value,
    from: from.from,
    // An amount without an end is booked in the year or the month that it names.
    through: last?.through ?? (spec.kind === "amount" || spec.yearOnly ? from.through : undefined),
    scenario,
    layer,
    inherits,
  };
}
