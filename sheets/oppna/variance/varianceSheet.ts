import { ordersOf } from "../../../src/variance/shapleySums";
import { REST_NAME } from "../../../src/variance/variance";
import { columnLetters } from "../../builder/columnLetters";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { textLiteral } from "../../builder/textLiteral";
import { calculationSheet } from "../calculationSheet";
import { ColumnTable } from "../columnTable";
import { placeRoundedParts } from "../roundedParts";
import { withoutNoise } from "../withoutNoise";
import type { NamedCells, VarianceSources } from "./varianceSources";

export interface VariancePlan {
  readonly sources: VarianceSources;
  /** Whether the factors share what they change together; a formula without =. */
  readonly isShapley: string;
  /** Decimals of a krona that the posts are rounded to: 2, or −3 for thousands. */
  readonly decimals: number;
  /** What must hold for the rounding to be the one that is asked for. */
  readonly sound: string;
}

/** The row of the answer's headings. */
export const HEAD = 5;
const WIDTHS = { first: 260, other: 120 } as const;

/** How many rows the answer has under its headings. */
export const postCount = ({ factors, known, total }: VarianceSources): number =>
  known.length + factors.length + (total === undefined ? 0 : 1) + 1;

const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},NA())`;

interface Factors {
  /** The cells of each factor's step, and of its product on the two sides. */
  readonly steps: readonly string[];
  readonly budget: readonly string[];
  readonly outturn: readonly string[];
  readonly next: number;
}

/** The factors with their two values; a blank one is what makes the product the cost without the known items. */
function placeFactors(
  sheet: SheetBuilder,
  top: number,
  { factors, total }: VarianceSources,
  known: string,
): Factors {
  sheet.band(top, "4  Faktorerna", 6);
  const table = new ColumnTable(sheet, top + 1, factors.length);
  const given = (title: string, side: number): string =>
    table.add(title, (_, place) => {
      const cell = factors[place]?.cells[side] ?? "";
      return `IF(${cell}="","",${number(cell)})`;
    });
  table.add("Faktor", (_, place) => factors[place]?.name ?? '""');
  const [first, second] = [given("Budget, angivet", 0), given("Utfall, angivet", 1)];
  const value = (title: string, column: string, side: number, less: string): string =>
    table.add(title, (row) => {
      const sum = total === undefined ? "NA()" : `(${number(total.cells[side] ?? "")}${less})`;
      return `IF(${column}${row}="",${sum}/PRODUCT(${table.range(column)}),${column}${row})`;
    });
  const budget = value("Budget", first, 0, "");
  const outturn = value("Utfall", second, 1, `-${known}`);
  const step = table.add("Ändring", (row) => `${outturn}${row}-${budget}${row}`);
  const cells = (column: string): readonly string[] =>
    factors.map((_, place) => `$${column}$${table.first + place}`);
  return {
    ...{ steps: cells(step), budget: cells(budget), outturn: cells(outturn) },
    next: table.last + 2,
  };
}

const product = (cells: readonly string[]): string => (cells.length === 0 ? "1" : cells.join("*"));

/**
 * The mean of what each factor adds over all orders (docs/avvikelse.md): its change × the sums of the products of
 * the others with so many of them changed, each by how many orders have just so many changed before it.
 */
function placeOrders(
  sheet: SheetBuilder,
  top: number,
  factors: Factors,
): { readonly cells: readonly string[]; readonly next: number } {
  const { budget, outturn, steps } = factors;
  const count = steps.length;
  sheet.band(
    top,
    "5  De andra faktorernas produkt, efter hur många av dem som är ändrade",
    count + 2,
  );
  let row = top + 1;
  const cells = steps.map((step, own) => {
    sheet.put(`A${row}`, `=${textLiteral("För faktor ")}&${own + 1}`, "headLeft");
    for (let changed = 0; changed < count; changed += 1) {
      sheet.put(`${columnLetters(changed + 1)}${row}`, `${changed} ändrade`, "head");
    }
    const others = steps.flatMap((_, place) => (place === own ? [] : [place]));
    for (const [place, other] of others.entries()) {
      const at = row + 1 + place;
      sheet.put(`A${at}`, `=${textLiteral("med faktor ")}&${other + 1}`, "label");
      for (let changed = 0; changed <= place + 1; changed += 1) {
        const [same, more] = [changed, changed - 1].map((each) =>
          each < 0 || each > place
            ? "0"
            : place === 0
              ? "1"
              : `${columnLetters(each + 1)}${at - 1}`,
        );
        const formula = `${same ?? "0"}*${budget[other] ?? ""}+${more ?? "0"}*${outturn[other] ?? ""}`;
        sheet.put(`${columnLetters(changed + 1)}${at}`, `=${formula}`, "value");
      }
    }
    const last = row + others.length;
    const terms = Array.from({ length: count }, (_, changed) => {
      const weight = `${ordersOf(changed) * ordersOf(count - 1 - changed)}/${ordersOf(count)}`;
      return `${others.length === 0 ? "1" : `${columnLetters(changed + 1)}${last}`}*${weight}`;
    });
    const cell = `B${last + 1}`;
    sheet.put(`A${last + 1}`, "Medelvärde × ändring, kr", "totalLabel");
    sheet.put(cell, `=${step}*(${terms.join("+")})`, "total", "kronor");
    row = last + 3;
    return cell;
  });
  return { cells, next: row };
}

/** The arithmetic of PA.AVVIKELSE as a sheet of ordinary formulas. */
export function varianceSheet(name: string, plan: VariancePlan): SheetTemplate {
  const { sources, isShapley, decimals, sound } = plan;
  const { factors, known, total } = sources;
  const { sheet, layout } = calculationSheet(
    name,
    "Uträkning: avvikelsen",
    "Det PA.AVVIKELSE gör, som vanliga formler. Vilka rader som är faktorer, poster och summor lästes när kopian skrevs.",
    WIDTHS.first,
  );
  const count = postCount(sources);
  const rounding = HEAD + count + 2;
  const posts = rounding + 4;
  const knownTop = posts + count + 2;
  sheet.band(knownTop, "3  Posterna före avrundning", 2);
  const items: readonly NamedCells[] = known;
  const itemCells = items.map((_, place) => `$B$${knownTop + 1 + place}`);
  const knownSum = itemCells.length === 0 ? "0" : `(${itemCells.join("+")})`;
  const parts = count - 1;
  const own = placeFactors(sheet, knownTop + parts + 3, sources, knownSum);
  const orders = placeOrders(sheet, own.next, own);
  const names = [
    ...items.map((each) => each.name),
    ...factors.map((each) => each.name),
    ...(total === undefined ? [] : [textLiteral(REST_NAME)]),
  ];
  const inTurn = own.steps.map((step, place) =>
    product([...own.outturn.slice(0, place), step, ...own.budget.slice(place + 1)]),
  );
  const products = `(${product(own.outturn)}-${product(own.budget)})`;
  const [before, after] = [total?.cells[0] ?? "", total?.cells[1] ?? ""];
  const more =
    total === undefined ? `${products}+${knownSum}` : `${number(after)}-${number(before)}`;
  const amounts = [
    ...items.map(({ cells }) => number(cells[0] ?? "")),
    ...own.steps.map(
      (_, place) => `IF(${isShapley},${orders.cells[place] ?? ""},${inTurn[place] ?? ""})`,
    ),
    ...(total === undefined ? [] : [`${more}-${products}-${knownSum}`]),
  ];
  amounts.forEach((amount, place) => {
    sheet.put(`A${knownTop + 1 + place}`, `=${names[place] ?? '""'}`, "label");
    sheet.put(`B${knownTop + 1 + place}`, `=${withoutNoise(amount)}`, "value", "kronor");
  });
  const table = new ColumnTable(sheet, rounding + 1, 1);
  const labels = amounts.map((_, place) => `Post ${place + 1}`);
  // Rounded as the deviation, budget − outturn, is: with the other sign.
  const raw = amounts.map((_, place) =>
    table.add(labels[place] ?? "", () => `-$B$${knownTop + 1 + place}`, "kronor"),
  );
  const { rounded, sum } = placeRoundedParts(table, raw, labels, { decimals });
  sheet.band(rounding, "2  Avrundat så att posterna blir summan", table.width);
  sheet.band(HEAD - 1, "1  Svaret", 2);
  sheet.put(`A${HEAD}`, "Post", "headLeft");
  sheet.put(`B${HEAD}`, "Kronor", "head");
  [...rounded, sum].forEach((column, place) => {
    const row = HEAD + 1 + place;
    sheet.put(`A${row}`, `=${names[place] ?? '"Totalt"'}`, "valueLeft");
    sheet.put(`B${row}`, `=IF(${sound},-${column}${table.first},NA())`, "value", "kronor");
  });
  layout.rows = orders.next + 1;
  const width = Math.max(table.width, factors.length + 2);
  for (let place = 1; place < width; place += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
