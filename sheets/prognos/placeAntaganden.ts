import { placeHead } from "../builder/placeHead";
import type { Decimal } from "../../src/exact/decimal";
import type { Note } from "../../src/forecast/base/note";
import type { LevelId, SeriesId } from "../../src/forecast/fields/forecastFields";
import type { ResolvedBase } from "../../src/forecast/base/resolvedBase";
import { yearOf } from "../../src/calendar/day";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import { linesOf } from "../builder/linesOf";
import { unitText } from "../builder/unitText";
import { SheetBuilder } from "../builder/SheetBuilder";
import { sheetReference } from "../builder/sheetReference";
import { assumptionCell, type BaseFormula } from "./assumptionCell";
import { type AssumptionRow, type AssumptionSection, assumptionSections } from "./assumptionRows";
import { cellNumber } from "./cellNumber";
import { fieldFormat } from "./fieldFormat";
import { followsFrom } from "./followsFrom";
import type { IndataRows } from "./indataRows";
import { placeDescriptions } from "./placeDescriptions";
import { placeDecided } from "./placeDecided";
import type { ShownScenario } from "./shownScenario";
import { statusText } from "./statusText";

export interface AntagandenSheet {
  readonly sheet: SheetBuilder;
  /** The labelled range with a column a scenario. */
  readonly range: string;
  /** The cell of a scenario's name. */
  readonly heading: (place: number) => string;
}

interface Content {
  readonly base: ResolvedBase;
  readonly scenarios: readonly ShownScenario[];
  readonly lastYear: number;
  readonly indata: { readonly name: string; readonly rows: IndataRows };
}

const HEAD = 5;
/** Under the range and the scenarios: the decided years, headings, and rows to type in. */
const SPARE = 14;
const FOLLOWS = "Går vidare från raden ovanför eller från basåret.";
const LINE = 17;
const WIDTHS = { label: 400, scenario: 128, unit: 104, status: 92, source: 620 } as const;

function uniqueTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Where the row's figures come from: scenario by scenario where they differ. */
function sourceText(
  said: readonly { readonly heading: string; readonly notes: readonly Note[] }[],
): string {
  const each = said.flatMap(({ heading, notes }) =>
    uniqueTexts(notes.map(({ text }) => text)).map((text) => ({ heading, text })),
  );
  const texts = uniqueTexts(each.map(({ text }) => text));
  if (texts.length <= 1) return texts[0] ?? "";
  return each.map(({ heading, text }) => `${heading}: ${text}`).join("\n");
}

/** The base's own value of a row, where it is a number. */
function baseValue({ levels, series }: ResolvedBase, row: AssumptionRow): Decimal | undefined {
  const { field, from } = row;
  if (row.kind === "year") return series[field.id as SeriesId].get(yearOf(from));
  return row.kind === "holds" ? levels[field.id as LevelId] : undefined;
}

/** The base's own value of a row in its cell of Indata. */
function baseFormula(
  { name, rows }: Content["indata"],
  { field, kind, from }: AssumptionRow,
): BaseFormula | undefined {
  const address = (row: number): string => sheetReference(name, `$B$${row}`);
  const row = rows.rowOf(field.id, kind === "year" ? yearOf(from) : undefined);
  if (row === undefined) return undefined;
  const follows = followsFrom[field.id]?.((id) => address(rows.rowOf(id) ?? row), "0");
  const initial = field.initial === undefined ? undefined : cellNumber(field.initial);
  return { cell: address(row), whenBlank: kind === "holds" ? (follows ?? initial) : undefined };
}

function placeTop(sheet: SheetBuilder): void {
  placeHead(
    sheet,
    "Antaganden: en rad för varje ändring, en kolumn för varje scenario",
    "Värdet gäller från året efter etiketten tills en senare rad säger annat. En tom cell ändrar inget. Svarta tal följer det scenario som kolumnen bygger på, eller basåret.",
  );
}

function placeHeadings(sheet: SheetBuilder, scenarios: readonly ShownScenario[]): void {
  sheet.put(`A${HEAD}`, "Antagande", "headLeft");
  const titles = scenarios.map(({ heading }) => heading);
  titles.forEach((heading, place) => {
    sheet.put(`${columnLetters(place + 1)}${HEAD}`, asCellText(heading), "head");
  });
  [unitText("Enhet"), "Status", "Källa eller skäl"].forEach((text, place) => {
    sheet.put(`${columnLetters(titles.length + 1 + place)}${HEAD}`, text, "headLeft");
  });
  const lines = titles.map((heading) => linesOf(heading, WIDTHS.scenario));
  sheet.height(HEAD, Math.max(2, ...lines) * LINE + 8);
}

/** The rows of the sections with their places, section names among them. */
function placed(sections: readonly AssumptionSection[]) {
  let row = HEAD;
  return sections.map(({ name, rows }) => {
    row += 1;
    const heading = row;
    return { name, heading, rows: rows.map((each) => ({ each, row: (row += 1) })) };
  });
}

/** The sheet with every scenario's assumptions, live: what is inherited is a formula. */
export function placeAntaganden(
  name: string,
  { base, scenarios, lastYear, indata }: Content,
): AntagandenSheet {
  const all = scenarios.flatMap(({ changes }) => changes);
  const sections = placed(assumptionSections(all, base.year, lastYear));
  const last = Math.max(HEAD + 1, sections.at(-1)?.rows.at(-1)?.row ?? 0);
  const count = scenarios.length;
  const sheet = new SheetBuilder(name, {
    widths: [
      WIDTHS.label,
      ...scenarios.map(() => WIDTHS.scenario),
      ...[WIDTHS.unit, WIDTHS.status, WIDTHS.source],
    ],
    frozenRows: HEAD,
    rows: last + SPARE + count,
  });
  placeTop(sheet);
  placeHeadings(sheet, scenarios);
  const column = (scenario: ShownScenario): string =>
    columnLetters(1 + scenarios.indexOf(scenario));
  const [unit = "", status = "", source = ""] = [1, 2, 3].map((more) =>
    columnLetters(count + more),
  );
  for (const section of sections) {
    sheet.dress(section.heading, 0, count + 3, "totalLabel");
    sheet.put(`A${section.heading}`, section.name, "totalLabel");
    for (const [place, { each, row }] of section.rows.entries()) {
      const { field, kind, period } = each;
      const prior = section.rows[place - 1];
      const follows = prior?.each.field === field && prior.each.kind === kind;
      const said = scenarios.map((scenario) => {
        const cell = assumptionCell(scenario, each, {
          scenarios,
          before: follows ? prior?.each : undefined,
          cell: (other) => `${column(other)}${row}`,
          cellBefore: (other) => `${column(other)}${prior?.row ?? row}`,
          base: baseFormula(indata, each),
          baseValue: baseValue(base, each),
        });
        sheet.put(`${column(scenario)}${row}`, cell.content, cell.look, fieldFormat(field.unit));
        return { heading: scenario.heading, notes: cell.notes };
      });
      const filled = said.some(({ notes }) => notes.length > 0);
      const statuses = said.flatMap(({ notes }) => notes.map((note) => statusText(note.status)));
      sheet.put(`A${row}`, `${field.label} ${period}`, "text");
      sheet.put(
        `${unit}${row}`,
        unitText(kind === "booked" ? booked(field.unit) : field.unit),
        "source",
      );
      sheet.put(
        `${status}${row}`,
        filled ? uniqueTexts(statuses).join(", ") : "beräknad",
        "source",
      );
      sheet.put(`${source}${row}`, filled ? asCellText(sourceText(said)) : FOLLOWS, "note");
    }
  }
  const next = placeDecided(sheet, last + 2, base.year, [unit, status, source]);
  placeDescriptions(sheet, next + 1, scenarios);
  return {
    sheet,
    range: `$A$${HEAD}:$${columnLetters(count)}$${last}`,
    heading: (place) => `$${columnLetters(1 + place)}$${HEAD}`,
  };
}

/** Persons who move on a day are no persons a year. */
function booked(unit: string): string {
  return unit.replace("/år", "");
}
