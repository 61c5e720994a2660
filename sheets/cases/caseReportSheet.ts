import { NOT_SUMMED, secretRows, type SecretRow } from "../../src/cases/secrecy/secretRows";
import { secretYear } from "../../src/cases/secrecy/secretYear";
import type { CaseFigures } from "../../src/cases/sums/caseFigures";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { roundedParts } from "../../src/exact/roundedParts";
import { columnLetters } from "../builder/columnLetters";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { type CaseCost, COST_COLUMNS, type NamedFigures } from "./caseCost";

const COLUMNS = [
  { heading: "Personer", format: "weekly" },
  ...COST_COLUMNS.map(({ heading, format }) => ({
    heading,
    format: format === "hours" ? ("weekly" as const) : format,
  })),
] as const;
const HIDDEN = "*";
const TENTHS = 1;

type Cell = number | typeof HIDDEN;

function cellsOf(figures: CaseFigures, { byLaw, total }: SecretRow): readonly Cell[] {
  const { days, sfbPersonDays, lssPersonDays, lssHours, sfb, lss } = figures;
  const cost = sfb.plus(lss).toDecimalPlaces(0);
  const [sfbCost = sfb, lssCost = lss] = roundedParts([sfb, lss], cost, 0);
  const tenths = (number: typeof sfb): number => number.toDecimalPlaces(TENTHS).toNumber();
  const parts = [sfbPersonDays.div(days), lssPersonDays.div(days)].map(tenths);
  const own = (value: number): Cell => (byLaw ? HIDDEN : value);
  const all = (value: number): Cell => (total ? HIDDEN : value);
  return [
    all(tenths(sfbPersonDays.plus(lssPersonDays).div(days))),
    ...parts.map(own),
    own(lssHours.toDecimalPlaces(0).toNumber()),
    own(sfbCost.toNumber()),
    own(lssCost.toNumber()),
    all(cost.toNumber()),
  ];
}

function placeRows(
  sheet: SheetBuilder,
  top: number,
  first: string,
  rows: readonly (readonly [period: NamedFigures, secret: SecretRow, isTotal: boolean])[],
): void {
  [first, ...COLUMNS.map(({ heading }) => heading)].forEach((heading, column) => {
    sheet.put(`${columnLetters(column)}${top}`, heading, column === 0 ? "headLeft" : "head");
  });
  rows.forEach(([{ name, figures }, secret, isTotal], place) => {
    const row = top + 1 + place;
    sheet.put(`A${row}`, `'${name}`, isTotal ? "totalLabel" : "label");
    cellsOf(figures, secret).forEach((cell, column) => {
      const format = COLUMNS[column]?.format;
      sheet.put(`${columnLetters(column + 1)}${row}`, cell, isTotal ? "total" : "value", format);
    });
  });
}

/**
 * The sheet `Ärendekostnad` for others: values alone, no formula on the list and no case, and counts below the
 * limit as "*" with what would give them away.
 */
export function caseReportSheet(
  { years, months, whole, uplift }: CaseCost,
  limit: number,
): SheetTemplate {
  const yearsTop = 6;
  const monthsTop = yearsTop + years.length + 3;
  const sheet = new SheetBuilder("Ärendekostnad", {
    widths: [110, ...COLUMNS.map(() => 118)],
    frozenRows: 3,
    rows: monthsTop + months.length + 6,
  });
  sheet.put("A1", "Ärendekostnad", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    `Värden när bladet skrevs, på dagen. * står i stället för färre än ${limit} personer och för det som skulle avslöja dem.`,
    "lead",
  );
  const yearly = secretRows(
    years.map(({ figures }) => figures),
    limit,
    NOT_SUMMED,
  );
  const monthly = secretYear(
    months.map(({ figures }) => figures),
    whole.figures,
    limit,
  );
  const named = (
    of: readonly NamedFigures[],
    secret: readonly SecretRow[],
    isTotal = false,
  ): readonly (readonly [NamedFigures, SecretRow, boolean])[] =>
    of.map((each, place) => [each, secret[place] as SecretRow, isTotal]);
  sheet.band(yearsTop - 1, "1  Per år, kr. Personer är snitt över året", COLUMNS.length + 1);
  placeRows(sheet, yearsTop, "År", named(years, yearly));
  sheet.band(monthsTop - 1, "2  Per månad, kr", COLUMNS.length + 1);
  placeRows(sheet, monthsTop, "Månad", [
    ...named(months, monthly.months),
    ...named([whole], [monthly.year], true),
  ]);
  sheet.put(
    `A${monthsTop + months.length + 3}`,
    `Schablonbeloppet efter det sista beslutade året räknas upp med ${swedishNumber(uplift.times(100))} % per år eller är kommunens eget antagande.`,
    "source",
  );
  return sheet;
}
