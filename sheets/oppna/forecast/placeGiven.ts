import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import { type FieldId, forecastFields } from "../../../src/forecast/fields/forecastFields";
import { asCellText } from "../../builder/cellText";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { firstFilled } from "../firstFilled";
import type { ForecastSources } from "./forecastSources";
import { withinGiven } from "../withinGiven";
import { withinLimits } from "./withinLimits";

type Field = ForecastField<FieldId>;

/** Of children and adults apart: they move nothing of the cost. */
const CHILDREN: ReadonlySet<string> = new Set([
  "sfbChildren",
  "sfbChildInflow",
  "sfbChildOutflow",
  "sfbTurning18",
]);
const HEADS = ["Uppgift", "Angivet", "Utan uppgift", "Gäller", "Inom gränserna", "Hämtas från"];

/** The base year's figures on the sheet. */
export interface GivenCells {
  /** What is given, or an empty text. */
  readonly given: (id: FieldId) => string;
  /** What counts: the given, or what the model takes without it. */
  readonly value: (id: FieldId) => string;
  readonly checks: readonly string[];
  /** The row after all of it. */
  readonly next: number;
}

/** What follows from the other figures where it is not given (docs/prognos.md), without =. */
const FOLLOWS: Readonly<
  Partial<Record<FieldId, (cells: Omit<GivenCells, "checks" | "next">) => string>>
> = {
  sfbStock: ({ value }) => `${value("sfbPersons")}+${value("sfbNet")}/2`,
  lssStock: ({ value }) => value("lssPersons"),
  lssHoursPerPerson({ given, value }) {
    const [persons, hours] = [value("lssPersons"), given("lssHours")];
    return `IF(${persons}=0,IF(N(${hours})=0,0,NA()),IF(${hours}="",NA(),${hours}/(12*${persons})))`;
  },
  lssHoursSpread: ({ given }) =>
    `IF(AND(${given("lssHoursPerPerson")}="",N(${given("lssHours")})<>0),1,0)`,
  providerDeficit({ given, value }) {
    const [outturn, persons] = [given("outturnProvider"), value("providerPersons")];
    return `IF(N(${outturn})=0,0,IF(${persons}=0,NA(),${outturn}/${persons}))`;
  },
};

const fieldsOf = (): readonly Field[] =>
  forecastFields.filter(
    ({ id, kind }) => ["figure", "level", "growth", "flow"].includes(kind) && !CHILDREN.has(id),
  );

/** A row a figure of the base year: what is given, what is taken without it, what counts. */
export function placeGiven(
  sheet: SheetBuilder,
  top: number,
  { base }: ForecastSources,
): GivenCells {
  sheet.band(top, "3  Basårets uppgifter", HEADS.length);
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABCDEF"[place] ?? ""}${top + 1}`, text, place === 0 ? "headLeft" : "head"),
  );
  const fields = fieldsOf();
  const rows = new Map(fields.map(({ id }, place) => [id, top + 2 + place]));
  const at = (column: string) => (id: FieldId) => `$${column}$${rows.get(id) ?? 0}`;
  const [given, value] = [at("B"), at("D")];
  for (const field of fields) {
    const { id, label, initial, required } = field;
    const row = rows.get(id) ?? 0;
    const cells = base.get(id) ?? [];
    sheet.put(`A${row}`, label, "label");
    if (cells.length > 0) sheet.put(`B${row}`, `=${firstFilled(cells, field)}`, "value");
    const follows = FOLLOWS[id]?.({ given, value });
    if (follows !== undefined) sheet.put(`C${row}`, `=${follows}`, "value");
    else if (initial !== undefined) sheet.put(`C${row}`, String(initial), "value");
    const without =
      follows !== undefined || initial !== undefined ? `C${row}` : required ? "NA()" : '""';
    sheet.put(`D${row}`, `=IF(B${row}="",${without},B${row})`, "value");
    const within = withinLimits(`D${row}`, field, follows === undefined && initial === undefined);
    const asked = cells.length === 0 ? within : `AND(${within},${withinGiven(`B${row}`, field)})`;
    sheet.put(`E${row}`, `=${asked}`, "value");
    sheet.put(`F${row}`, asCellText(cells.join(", ")), "source");
  }
  const last = top + 1 + fields.length;
  return { given, value, checks: [`$E$${top + 2}:$E$${last}`], next: last + 2 };
}
