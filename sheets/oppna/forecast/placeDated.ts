import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { FieldId } from "../../../src/forecast/fields/forecastFields";
import { asCellText } from "../../builder/cellText";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { dateFormula } from "../dateFormula";
import { firstFilled } from "../firstFilled";
import { type DatedSource, FIRST_DAY, type ForecastSources, LAST_DAY } from "./forecastSources";
import type { GivenCells } from "./placeGiven";
import { withinGiven } from "../withinGiven";
import { withinLimits } from "./withinLimits";

type Field = ForecastField<FieldId>;

const HEADS = [
  "Ändring",
  "Från",
  "Till",
  "Värde",
  "Inom gränserna",
  "Ordning",
  "Per månad",
  "Hämtas från",
];

/** The rows of one field. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/** What changes the figures, and where each stands. */
export interface DatedCells {
  /** A field's value at the day in a cell, where something changes it. */
  readonly valueAt: (id: FieldId) => ((day: string) => string) | undefined;
  /** Persons who move within the month that begins on a day, and their days of it. */
  readonly moved: (id: FieldId) => MovedCells | undefined;
  /** Kronor booked in the month that begins on a day; 0 where nothing is booked. */
  readonly booked: (id: FieldId) => (day: string) => string;
  readonly takeover:
    { readonly day: string; readonly months: string; readonly count: string } | undefined;
  readonly checks: readonly string[];
  readonly next: number;
}

export interface MovedCells {
  readonly persons: (day: string, end: string) => string;
  readonly personDays: (day: string, end: string) => string;
}

/** Hours that are set a month follow no days from then on: they are changes of that too. */
function changesOf(id: FieldId, dated: readonly DatedSource[]): readonly DatedSource[] {
  return dated.filter(
    ({ field, kind }) =>
      kind === "set" &&
      (field.id === id || (id === "lssHoursSpread" && field.id === "lssHoursPerPerson")),
  );
}

/** A block a field: the base year first, then each change in the order in which they are put on. */
export function placeDated(
  sheet: SheetBuilder,
  top: number,
  { dated }: ForecastSources,
  given: GivenCells,
): DatedCells {
  sheet.band(top, "4  Ändringar", HEADS.length);
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABCDEFGH"[place] ?? ""}${top + 1}`, text, place === 0 ? "headLeft" : "head"),
  );
  let row = top + 2;
  const blocks = new Map<string, Block>();
  const lastOfBase = `DATE(${given.value("year")},12,31)`;

  function placeRow(field: Field, each: DatedSource, number: number): void {
    const { kind, from, through, cells, label } = each;
    const filled = firstFilled(cells, each.field);
    const other = each.field.id !== field.id;
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, `=${dateFormula(from)}`, "value", "date");
    sheet.put(`C${row}`, `=${dateFormula(through ?? LAST_DAY)}`, "value", "date");
    sheet.put(`D${row}`, `=${other ? `IF(${filled}="","",0)` : filled}`, "value");
    const until = kind === "event" || kind === "takeover" ? `B${row}` : `C${row}`;
    const within = [
      withinLimits(`D${row}`, field, false),
      ...(other ? [] : [withinGiven(`D${row}`, field)]),
    ].join(",");
    sheet.put(`E${row}`, `=IF(D${row}="",TRUE,AND(${within},${until}>${lastOfBase}))`, "value");
    sheet.put(`F${row}`, `=IF(D${row}="",0,${number})`, "value");
    if (kind === "amount") {
      const months = `(YEAR(C${row})-YEAR(B${row}))*12+MONTH(C${row})-MONTH(B${row})+1`;
      sheet.put(`G${row}`, `=N(D${row})/(${months})`, "value", "kronor");
    }
    sheet.put(`H${row}`, asCellText(cells.join(", ")), "source");
    row += 1;
  }

  function placeBlock(
    key: string,
    field: Field,
    changes: readonly DatedSource[],
    base: boolean,
  ): void {
    const first = row;
    if (base) {
      sheet.put(`A${row}`, `${field.label}, basåret`, "label");
      sheet.put(`B${row}`, `=${dateFormula(FIRST_DAY)}`, "value", "date");
      sheet.put(`C${row}`, `=${dateFormula(LAST_DAY)}`, "value", "date");
      sheet.put(`D${row}`, `=${given.value(field.id)}`, "value");
      sheet.put(`E${row}`, "=TRUE", "value");
      sheet.put(`F${row}`, "1", "value");
      row += 1;
    }
    for (const [place, each] of changes.entries()) placeRow(field, each, place + 2);
    blocks.set(key, { first, last: row - 1 });
  }

  const fields = [...new Set(dated.map(({ field }) => field.id))];
  if (fields.includes("lssHoursPerPerson") && !fields.includes("lssHoursSpread")) {
    fields.push("lssHoursSpread");
  }
  for (const id of fields) {
    const field = knownField(id);
    const changes = changesOf(id, dated);
    if (changes.length > 0) placeBlock(id, field, changes, true);
    const booked = dated.filter((each) => each.field.id === id && each.kind !== "set");
    if (booked.length > 0) placeBlock(`${id} booked`, field, booked, false);
  }
  if (blocks.size === 0) {
    sheet.put(`A${row}`, "Inga.", "label");
    row += 1;
  }
  const range = (column: string, { first, last }: Block): string =>
    `$${column}$${first}:$${column}$${last}`;
  const takeover = blocks.get("takeover booked");
  const sum = (block: Block, column: string): string =>
    `SUMPRODUCT(($F$${block.first}:$F$${block.last}>0)*${range(column, block)})`;
  return {
    valueAt(id) {
      const block = blocks.get(id);
      if (block === undefined) return undefined;
      const [from, through, value, order] = ["B", "C", "D", "F"].map((each) => range(each, block));
      return (day) =>
        `INDEX(${value},SUMPRODUCT(MAX((${from}<=${day})*(${through}>=${day})*${order})))`;
    },
    moved(id) {
      const block = blocks.get(`${id} booked`);
      if (block === undefined || knownField(id).kind !== "flow") return undefined;
      const [from, value, order] = ["B", "D", "F"].map((each) => range(each, block));
      const inMonth = (day: string, end: string): string =>
        `(${from}>=${day})*(${from}<=${end})*(${order}>0)`;
      return {
        // Kept apart from blank cells, which are texts to a product.
        persons: (day, end) => `SUMIFS(${value},${from},">="&${day},${from},"<="&${end})`,
        personDays: (day, end) => `SUMPRODUCT(${inMonth(day, end)},${end}+1-${from},${value})`,
      };
    },
    booked(id) {
      const block = blocks.get(`${id} booked`);
      if (block === undefined) return () => "0";
      const [from, through, monthly] = ["B", "C", "G"].map((each) => range(each, block));
      return (day) => `SUMPRODUCT((${from}<=${day})*(${through}>=${day})*${monthly})`;
    },
    takeover:
      takeover === undefined
        ? undefined
        : {
            day: sum(takeover, "B"),
            months: `SUM(${range("D", takeover)})`,
            count: `COUNT(${range("D", takeover)})`,
          },
    checks: blocks.size === 0 ? [] : [`$E$${top + 2}:$E$${row - 1}`],
    next: row + 1,
  };
}
