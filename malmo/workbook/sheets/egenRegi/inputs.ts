import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { type FieldCell, fieldCell } from "../../../../sheets/egenregi/fieldCell";
import { placeInputs, type Told } from "../../../../sheets/egenregi/placeInputs";
import { unitFormat } from "../../../../sheets/egenregi/unitFormat";
import type { FieldSpec } from "../../../../src/provider/fields/fieldSpec";
import { type FieldId, providerFields } from "../../../../src/provider/fields/providerFields";
import { providerReasons } from "../../../../src/provider/fields/providerReasons";
import type { ProviderInputs } from "../../../../src/provider/providerInputs";
import { PROVIDER_SOURCES } from "../../data/provider";
import { YEARS } from "../../data/report";
import {
  columnOf,
  fieldCellOf,
  HEAD_ROW,
  INPUTS,
  ROW,
  SOURCE,
  STATUS,
  UNIT,
  yearlyRow,
} from "./layout";
import { malmoYearInputs, yearlyFields } from "./years";

type Spec = FieldSpec<FieldId>;
const specs: readonly Spec[] = providerFields;
const [latest] = malmoYearInputs.slice(-1);

function told(spec: Spec): Told {
  if (spec.id === "year") return { status: "utredningen", reason: "Utredningens år" };
  const own = PROVIDER_SOURCES[spec.id];
  if (own !== undefined) return { status: own.status, reason: own.source };
  return spec.status === "indata"
    ? { status: "inte känt", reason: "Utredningen ger ingen siffra; ingår i administrationen" }
    : { status: spec.status, reason: providerReasons[spec.id] };
}

function malmoCell(spec: Spec, inputs: ProviderInputs, column: string): FieldCell {
  if (spec.id === "year") return { content: `=${column}$${HEAD_ROW}`, look: "value" };
  const cell = fieldCell(spec, inputs, (id) => fieldCellOf(id, column));
  const assumed = PROVIDER_SOURCES[spec.id]?.status;
  return assumed === undefined || assumed === "utredningen"
    ? cell
    : { ...cell, look: "assumption" };
}

/** What differs between the years, a column each: the report's figures, assumptions, the solved unknown. */
export function placeYearly(sheet: SheetBuilder): void {
  const head = ROW.yearly + 1;
  sheet.put(`A${head}`, "Uppgift", "headLeft");
  YEARS.forEach((year, place) => sheet.put(`${columnOf(place)}${head}`, year, "head", "year"));
  const headings = { [UNIT]: "\u00a0Enhet", [STATUS]: "Status", [SOURCE]: "Källa och förklaring" };
  for (const [column, text] of Object.entries(headings)) {
    sheet.put(`${column}${head}`, text, "headLeft");
  }
  for (const spec of specs.filter(({ id }) => yearlyFields.includes(id))) {
    const row = yearlyRow(spec.id);
    const { status, reason } = told(spec);
    sheet.put(`A${row}`, spec.label, "label");
    malmoYearInputs.forEach((inputs, place) => {
      const { content, look } = malmoCell(spec, inputs, columnOf(place));
      sheet.put(`${columnOf(place)}${row}`, content, look, unitFormat(spec.unit));
    });
    sheet.put(`${UNIT}${row}`, `\u00a0${spec.unit}`, "source");
    sheet.put(`${STATUS}${row}`, status, "source");
    sheet.put(`${SOURCE}${row}`, reason, "source");
  }
}

/** The chosen year's input block: its column's figures, and what all years have in common. */
export function placeChosenInputs(sheet: SheetBuilder, place: string): void {
  if (latest === undefined) return;
  const first = columnOf(0);
  const last = columnOf(YEARS.length - 1);
  placeInputs(
    sheet,
    INPUTS,
    { value: "B", heading: "Valt år", unit: "C", status: "D", reason: "E" },
    (spec) => {
      if (!yearlyFields.includes(spec.id)) return malmoCell(spec, latest, "B");
      const row = yearlyRow(spec.id);
      const chosen = `INDEX($${first}$${row}:$${last}$${row},1,${place})`;
      return { content: `=${chosen}`, look: "value" };
    },
    (spec) =>
      yearlyFields.includes(spec.id)
        ? { status: "ur åren", reason: "Det valda årets kolumn ovan: ändra där" }
        : told(spec),
  );
}
