import type { Base } from "../../src/forecast/base/base";
import type { Change } from "../../src/forecast/changes/change";
import type { ChangeableId, SeriesId } from "../../src/forecast/fields/forecastFields";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import type { Scenario } from "../../src/forecast/scenarios/scenario";
import type { OwnValue } from "../documents/ownvalues/ownValues";
import type { Work } from "../forecast/state/work";

/** The scenario that holds Egna värden, under all others: the base alone with them on it. */
export const OWN_LAYER = baseAlone.id;

const DESCRIPTION = "Inget ändras efter basåret utom det som står under Egna värden.";

type Field = ChangeableId & (SeriesId | "wageGrowth" | "opi");

/** The forecast's field of a value; undefined of what the forecast does not use. */
function fieldOf({ kind, status }: OwnValue): Field | undefined {
  if (kind === "schablon") return status === "aviserad" ? "announcedSchablon" : "schablon";
  if (kind === "wages") return "wageGrowth";
  if (kind === "po") return undefined;
  return kind;
}

const isSeries = (field: Field): field is SeriesId => field !== "wageGrowth" && field !== "opi";

function changeOf(row: OwnValue, field: Field): Change {
  const from = String(row.year);
  const source = row.source.trim();
  return {
    id: `${field} ${from}`,
    field,
    operation: "set",
    from,
    // A figure by year is that year's only; growth goes on until another is told.
    ...(isSeries(field) && { through: from }),
    value: row.value,
    note: {
      status: row.status,
      text: source === "" ? "Egna värden i arbetsboken." : `Egna värden: ${source}`,
    },
  };
}

/** What the base itself says of a year counts before Egna värden. */
function isOfBase({ series }: Base, field: Field, year: number): boolean {
  const own: readonly Field[] =
    field === "announcedSchablon" ? ["announcedSchablon", "schablon"] : [field];
  return own.some((id) => isSeries(id) && (series[id] ?? []).some((known) => known.year === year));
}

/**
 * The forecast's work with the workbook's own values under it: years up to the base year in the base, later
 * ones as a scenario that all others lie on, so that pane and sheets show them with status and source.
 */
export function withOwnValues(work: Work, rows: readonly OwnValue[]): Work {
  const { base, scenarios } = work;
  const baseYear = Number(base?.values.year);
  if (base === undefined || !Number.isInteger(baseYear)) return work;
  let { series } = base;
  const changes: Change[] = [];
  for (const row of rows) {
    const field = fieldOf(row);
    if (field === undefined || isOfBase(base, field, row.year)) continue;
    if (row.year > baseYear) changes.push(changeOf(row, field));
    else if (isSeries(field)) {
      const { year, value } = row;
      series = { ...series, [field]: [...(series[field] ?? []), { year, value }] };
    }
  }
  if (changes.length === 0 && series === base.series) return work;
  const layer: Scenario = { ...baseAlone, description: DESCRIPTION, changes };
  return {
    ...work,
    base: { ...base, series },
    scenarios: [
      layer,
      ...scenarios
        .filter(({ id }) => id !== OWN_LAYER)
        .map((each) => (each.on.length === 0 ? { ...each, on: [OWN_LAYER] } : each)),
    ],
  };
}

/** The scenario that is meant: of the base alone, the own values on it. */
export const countedId = ({ scenarios }: Work, id: string | undefined): string | undefined =>
  id ?? scenarios.find((each) => each.id === OWN_LAYER)?.id;
