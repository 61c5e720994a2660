import { defaultText } from "../../../src/provider/fields/defaultText";
import type { FieldSpec } from "../../../src/provider/fields/fieldSpec";
import { type FieldId, providerFields } from "../../../src/provider/fields/providerFields";
import { DUE } from "../../../src/provider/fields/providerRows";
import { asCellText } from "../../builder/cellText";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { firstFilled } from "../firstFilled";
import type { ParameterPlan } from "../parameterPlan";
import { withinGiven } from "../withinGiven";
import { withinLimits } from "../forecast/withinLimits";
import { fieldDefault } from "./fieldDefaults";
import { fieldRow } from "./layout";
import type { ProviderSources } from "./providerSources";

const HEADS = [
  ...["Uppgift", "Angivet", "Ändrat", "Utan uppgift", "Gäller", "Inom gränserna"],
  ...["Utan uppgift är det", "Hämtas från"],
];

interface Plan {
  readonly sources: ProviderSources;
  /** Rows that hold in their place where they are filled. */
  readonly changes: ProviderSources;
  readonly plan: ParameterPlan;
  /** The day that what follows the calendar is of. */
  readonly day: string;
  /** The schablon where none is given; a formula without =. */
  readonly schablon: string;
}

/** The own provider's figures on the sheet. */
export interface FieldCells {
  /** What is given, changed or not, or an empty text. */
  readonly given: (id: FieldId) => string;
  /** What counts: the given, or what the model takes without it. */
  readonly value: (id: FieldId) => string;
  /** Whether each is one that the model takes. */
  readonly checks: string;
  readonly next: number;
}

const specs: readonly FieldSpec<FieldId>[] = providerFields;

/** What is asked of a row that is filled, also where a change holds in its place. */
function withinRow(cell: string, spec: FieldSpec<FieldId>): string {
  if (spec.id === "year") return "TRUE";
  if (spec.unit.startsWith("kr")) {
    return `AND(${withinGiven(cell, spec)},${withinLimits(cell, spec, true)})`;
  }
  const due = DUE.has(spec.id) ? `,${cell}<>0` : "";
  return `IF(${cell}="",TRUE,AND(ISNUMBER(${cell})${due}))`;
}

/** What a field is called. */
export const fieldLabel = (id: string): string => specs.find((spec) => spec.id === id)?.label ?? "";

/** A row a field: what is given, what is changed, what is taken without it, what counts. */
export function placeFields(sheet: SheetBuilder, top: number, content: Plan): FieldCells {
  const { sources, changes, plan, day, schablon } = content;
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABCDEFGH"[place] ?? ""}${top}`, text, place === 0 ? "headLeft" : "head"),
  );
  const at = (column: string, id: FieldId): string => `$${column}$${fieldRow(top, id)}`;
  const value = (id: FieldId): string => at("E", id);
  const given = (id: FieldId): string => {
    const [own, changed] = [at("B", id), at("C", id)];
    return changes.has(id) ? `IF(${changed}="",${own},${changed})` : own;
  };
  for (const spec of specs) {
    const { id, label } = spec;
    const row = fieldRow(top, id);
    const [own, changed] = [sources.get(id), changes.get(id)];
    const follows =
      id === "year" || id === "uplift"
        ? undefined
        : id === "schablon"
          ? schablon
          : fieldDefault(id, day, { given, value, plan });
    const without = follows !== undefined ? `D${row}` : id === "uplift" ? '""' : "NA()";
    const put = (column: string, formula: string): void =>
      sheet.put(`${column}${row}`, `=${formula}`, "value");
    sheet.put(`A${row}`, label, "label");
    if (own !== undefined) put("B", firstFilled([own], spec));
    if (changed !== undefined) put("C", firstFilled([changed], spec));
    if (follows !== undefined) put("D", follows);
    const filled = [...(changed === undefined ? [] : [`C${row}`]), `B${row}`];
    put(
      "E",
      filled.reduceRight((rest, cell) => `IF(${cell}="",${rest},${cell})`, without),
    );
    const asked = [
      ...(own === undefined ? [] : [withinRow(`B${row}`, spec)]),
      ...(changed === undefined ? [] : [withinRow(`C${row}`, spec)]),
      // The uplift is not asked for where the schablon itself is given; a period is looked at part by part.
      ...(id === "year"
        ? []
        : id === "uplift"
          ? [`OR(${given("schablon")}<>"",${withinLimits(`E${row}`, spec, true)})`]
          : [withinLimits(`E${row}`, spec, false), withinGiven(`E${row}`, spec)]),
    ];
    put("F", asked.length === 0 ? "TRUE" : `AND(${asked.join(",")})`);
    sheet.put(`G${row}`, asCellText(defaultText(spec.initial, fieldLabel)), "source");
    const cells = [own, changed].filter((cell) => cell !== undefined);
    sheet.put(`H${row}`, asCellText(cells.join(", ")), "source");
  }
  const last = top + specs.length;
  return { given, value, checks: `$F$${top + 1}:$F$${last}`, next: last + 2 };
}
