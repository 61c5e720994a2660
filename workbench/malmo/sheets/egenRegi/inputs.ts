import type { SheetBuilder } from "../../../../sheets/build/SheetBuilder";
import { type FieldCell, fieldCell } from "../../../../sheets/egenregi/fieldCell";
import { placeInputs } from "../../../../sheets/egenregi/placeInputs";
import type { FieldSpec } from "../../../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../../../src/provider/fields/providerFields";
import { malmoInputs } from "../../../../src/provider/malmo/malmoInputs";
import type { ProviderInputs } from "../../../../src/provider/providerInputs";
import { withGiven } from "../../../../src/provider/withGiven";
import { PROVIDER_SOURCES, SOLVED_ADMINISTRATION } from "../../data/provider";
import { YEARS } from "../../data/report";
import { columnOf, HEAD_ROW, INPUTS, SOURCE, STATUS, UNIT } from "./layout";

function calibrated(year: number): ProviderInputs {
  return withGiven(malmoInputs(year), { administrationPerHour: SOLVED_ADMINISTRATION[year] });
}

function cellIn(spec: FieldSpec<FieldId>, place: number, inputs: ProviderInputs): FieldCell {
  const column = columnOf(place);
  if (spec.id === "year") return { content: `=${column}$${HEAD_ROW}`, look: "value" };
  const cell = fieldCell(spec, inputs, (id) => `${column}$${INPUTS.row(id)}`);
  const assumed = PROVIDER_SOURCES[spec.id]?.status;
  return assumed === undefined || assumed === "utredningen"
    ? cell
    : { ...cell, look: "assumption" };
}

/** Malmö's figures, a column a year: the report's own, the assumptions, and the solved unknown. */
export function placeMalmoInputs(sheet: SheetBuilder): void {
  const years = YEARS.map(calibrated);
  placeInputs(
    sheet,
    INPUTS,
    {
      values: YEARS.map((year, place) => ({ column: columnOf(place), heading: year })),
      unit: UNIT,
      status: STATUS,
      reason: SOURCE,
    },
    (spec, place) => cellIn(spec, place, years[place] ?? calibrated(YEARS[0])),
    (spec) => {
      const own = PROVIDER_SOURCES[spec.id];
      if (own !== undefined) return { status: own.status, reason: own.source };
      return spec.status === "indata"
        ? { status: "inte känt", reason: "Utredningen ger ingen siffra; ingår i administrationen" }
        : spec;
    },
  );
}
