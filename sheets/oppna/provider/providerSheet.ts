import type { DriverId } from "../../../src/provider/driver";
import type { ValueId } from "../../../src/provider/fields/providerFields";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { sheetReference } from "../../builder/sheetReference";
import { calculationSheet } from "../calculationSheet";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import { placeRoundedParts } from "../roundedParts";
import { roundedTo } from "../roundedTo";
import { withoutNoise } from "../withoutNoise";
import { fieldChecks } from "./fieldChecks";
import { fieldRow, ROW } from "./layout";
import { placeFields } from "./placeFields";
import { placePeriod } from "./placePeriod";
import { placePosts, type PostCells } from "./placePosts";
import type { ProviderSources } from "./providerSources";

interface Content {
  readonly sources: ProviderSources;
  readonly changes: ProviderSources;
  readonly plan: ParameterPlan;
  /** The period's schablon where none is given; a formula without =. */
  readonly schablon: string;
}

const WIDTHS = { first: 300, other: 110, without: 230 } as const;
/** The column that says what a field is where it is not given. */
const WITHOUT = 6;
/** Headings of several lines. */
const TALL = 64;
const COLUMNS = 3;

/** Kronor, and kronor an hour, each in whole öre that make the cost less the revenue. */
function placeRounding(sheet: SheetBuilder, top: number, posts: PostCells) {
  const { revenue, cost, hours } = posts;
  const table = new ColumnTable(sheet, top + 1, 2);
  const [kronor, perHour] = [table.first, table.last];
  table.add("Enhet", (row) => (row === kronor ? '"Kronor"' : '"Kr per timme"'));
  const of = (title: string, cell: string): string =>
    table.add(title, (row) => withoutNoise(row === kronor ? cell : `${cell}/${hours}`), "kronor");
  const ore = (title: string, column: string): string =>
    table.add(title, (row) => roundedTo(`${column}${row}`, 2), "kronor");
  const income = ore("Intäkt, hela ören", of("Intäkt", revenue));
  const spent = ore("Kostnad, hela ören", of("Kostnad", cost));
  const labels = posts.posts.map(({ label }) => label);
  const raw = posts.posts.map(({ label, cell }) => of(label, cell));
  const { rounded } = placeRoundedParts(table, raw, labels, {
    total: (row) => `${spent}${row}-${income}${row}`,
  });
  sheet.height(top + 1, TALL);
  sheet.band(
    top,
    "2  Avrundat till hela ören så att intäkten och posterna blir kostnaden",
    table.width,
  );
  const columns = [income, ...rounded, spent];
  return { columns, income, spent, kronor, perHour, width: table.width };
}

/** The arithmetic of PA.EGENREGI as a sheet of ordinary formulas (docs/egen-regi.md). */
export function providerSheet(name: string, content: Content): SheetTemplate {
  const { plan } = content;
  const { sheet, layout } = calculationSheet(
    name,
    "Uträkning: egen regi",
    "Det PA.EGENREGI gör, som vanliga formler. Värdena hämtas ur bladen med indata. Vilken uppgift en rad där är lästes när kopian skrevs: en ny rad eller en ändrad etikett följer inte med hit.",
    WIDTHS.first,
  );
  sheet.band(ROW.fields, "3  Uppgifterna", 8);
  const period = placePeriod(sheet, ROW.period, `$E$${fieldRow(ROW.given, "year")}`);
  const fields = placeFields(sheet, ROW.given, { ...content, day: period.first });
  const checks = fieldChecks(sheet, period.next, fields.value, { isPeriod: period.check });
  const at = (cell: string) => (): string => cell;
  // Known from a day on (src/rules/assistanceHours.ts).
  const from = sheetReference(plan.sheet, `$C$${ROWS.waiting}`);
  const posts = placePosts(sheet, checks.next, {
    inputs: {
      value: (id: ValueId) => at(fields.value(id)),
      ...{ days: at(period.days), pays: at(period.pays) },
      waiting: at(`IF(${period.first}>=${from},${plan.cell(ROWS.waiting)},NA())`),
    },
    counts: (id: DriverId) => `IF(${fields.value(`${id}On`)}<>0,1,0)`,
  });
  const rounded = placeRounding(sheet, ROW.rounding, posts);
  const sound = `AND(${fields.checks},${checks.range})`;
  sheet.put("A3", "Uppgifterna går att räkna med", "label");
  sheet.put("B3", `=IF(ISERROR(${sound}),"Nej",IF(${sound},"Ja","Nej"))`, "check");
  sheet.put(
    "C3",
    "Nej ger #SAKNAS! i svaret: kolumnen Inom gränserna och raderna under visar var.",
    "lead",
  );
  sheet.height(3, 24);
  placeAnswer(sheet, posts, rounded);
  layout.rows = posts.last + 1;
  for (let more = 1; more < Math.max(posts.width, rounded.width); more += 1) {
    layout.widths.push(more === WITHOUT ? WIDTHS.without : WIDTHS.other);
  }
  return sheet;
}

/** The table that PA.EGENREGI answers with. */
function placeAnswer(
  sheet: SheetBuilder,
  { posts }: PostCells,
  { columns, income, spent, kronor, perHour }: ReturnType<typeof placeRounding>,
): void {
  sheet.band(ROW.head - 1, "1  Svaret", COLUMNS);
  ["Post", "Kronor", "Kr per timme"].forEach((text, place) =>
    sheet.put(`${"ABC"[place] ?? ""}${ROW.head}`, text, place === 0 ? "headLeft" : "head"),
  );
  const result = (row: number): string => `ROUND(${income}${row}-${spent}${row},2)`;
  const rows: readonly (readonly [label: string, formula: (row: number) => string])[] = [
    ...["Intäkt (schablonbeloppet)", ...posts.map(({ label }) => label), "Kostnad"].map(
      (label, place) => [label, (row: number) => `${columns[place] ?? ""}${row}`] as const,
    ),
    ["Resultat", result],
    ["Kommunbidrag för noll", (row) => `MAX(0,-${result(row)})`],
  ];
  rows.forEach(([label, formula], place) => {
    const row = ROW.head + 1 + place;
    sheet.put(`A${row}`, label, "valueLeft");
    [kronor, perHour].forEach((from, column) =>
      sheet.put(
        `${"BC"[column] ?? ""}${row}`,
        `=IF($B$3="Ja",${formula(from)},NA())`,
        "value",
        "kronor",
      ),
    );
  });
}
