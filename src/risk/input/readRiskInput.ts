import { readLabelledAssumptions } from "../../forecast/input/readLabelledAssumptions";
import type { Cell } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { centreOf } from "../centre/centreOf";
import type { RiskCentre } from "../centre/riskCentre";
import { riskFigures, type RiskFigures } from "../defaults/riskFigures";
import type { RiskComponentId } from "../components/riskComponents";
import { type RiskSizes, riskSizes } from "../estimate/riskSizes";
import type { OwnEffect } from "../own/ownEffect";
import { ownEffectSteps } from "../own/ownEffectSteps";
import { replacedBy } from "../own/replacedBy";
import { atOnce } from "../../steps/atOnce";
import { fieldOfLabel } from "./fieldOfLabel";
import { readRiskHistory } from "./readRiskHistory";
import { readSpreadColumns } from "./readSpreadColumns";

type Rows = readonly (readonly Cell[])[];

export interface RiskRanges {
  readonly assumptions: Rows;
  readonly indata?: Rows | undefined;
  readonly history?: Rows | undefined;
  readonly scenario?: string | undefined;
}

/** What a run needs, from ranges of cells. */
export interface RiskInput {
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
  readonly figures: RiskFigures;
  /** The user's own values, and the components that they stand in place of. */
  readonly ownValues: readonly OwnEffect[];
  readonly frozen: readonly RiskComponentId[];
}

/**
 * The labelled range of PA.PROGNOS, with columns min and max beside the values where the user has them, and a
 * table of years that are over, as what the uncertainty to the end of `lastYear` is drawn from.
 *
 * @throws ModelError `invalid` naming the row; as PA.PROGNOS.
 */
export function readRiskInput(
  { assumptions, indata, history = [], scenario }: RiskRanges,
  lastYear: number,
): RiskInput {
  const { rows: all, column, spreads } = readSpreadColumns(assumptions);
  if (spreads.length > 0 && scenario !== undefined) {
    throw new ModelError(
      "invalid",
      "Området har kolumnerna min och max: då räknas kolumnen trolig. Utelämna scenario, eller ta bort min och max.",
    );
  }
  const rows = spreads.length > 0 ? all.map((row) => [row[0], row[column]]) : all;
  const beside = {
    ...(indata !== undefined && indata.length > 0 && { indata }),
    ...(scenario !== undefined && { scenario }),
  };
  const run = (given: Rows): RiskCentre => {
    const { resolved, changes } = readLabelledAssumptions(given, beside);
    return centreOf(resolved, changes, lastYear);
  };
  const centre = run(rows);
  const figures = riskFigures();
  const ownValues = spreads.map(({ place, spread }) =>
    atOnce(
      ownEffectSteps(spread, centre, (value) =>
        run(rows.map((row, i) => (i === place ? [row[0], value] : row))),
      ),
    ),
  );
  const replaced = spreads.flatMap(({ label }) => {
    const field = fieldOfLabel(label);
    return field === undefined ? [] : (replacedBy[field] ?? []);
  });
  const past = history.length === 0 ? [] : readRiskHistory(history, centre.baseYear);
  return {
    centre,
    figures,
    sizes: riskSizes(past, figures),
    ownValues,
    frozen: [...new Set(replaced)],
  };
}
