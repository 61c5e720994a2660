import { readYearTable } from "../../forecast/input/readYearTable";
import type { Cell } from "../../labelled/cell";
import { fieldValue } from "../../labelled/fieldValue";
import { ModelError } from "../../modelError";
import type { RiskHistoryYear } from "../estimate/riskHistory";
import { riskHistoryFields } from "./riskHistoryFields";

/** A year earlier than the figures of the law says nothing of today's. */
const MOST_YEARS = 40;

/**
 * The years that are over from a table with headings, one row a year, blank cells allowed: what the municipality's
 * own swings are estimated from.
 *
 * @throws ModelError `invalid` naming the row or the year and the column; a year after the base year.
 */
export function readRiskHistory(
  rows: readonly (readonly Cell[])[],
  baseYear: number,
): readonly RiskHistoryYear[] {
  const table = readYearTable(rows, riskHistoryFields);
  if (table.length > MOST_YEARS) {
    throw new ModelError(
      "invalid",
      `Historiken har ${table.length} år men får ha högst ${MOST_YEARS}. Ta bort de äldsta.`,
    );
  }
  const seen = new Set<number>();
  return table.map((each) => {
    const { year } = each;
    for (const spec of riskHistoryFields) {
      const value = spec.id === "year" ? year : each[spec.id];
      if (value !== undefined) fieldValue(spec, value, `\u201d${spec.label}\u201d ${year}`);
    }
    if (seen.has(year)) {
      throw new ModelError("invalid", `År ${year} finns två gånger. Ta bort den ena raden.`);
    }
    seen.add(year);
    if (year > baseYear) {
      throw new ModelError(
        "invalid",
        `Historiken har år ${year}, men basåret är ${baseYear}. Ta bort år som inte är över.`,
      );
    }
    const { sfbPersonsShort, ...figures } = each;
    return { ...figures, sfbPersons: figures.sfbPersons ?? sfbPersonsShort };
  });
}
