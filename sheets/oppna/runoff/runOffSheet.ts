import { runOffColumns } from "../../../src/runoff/methods/runOffTable";
import { columnLetters } from "../../builder/columnLetters";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { calculationSheet } from "../calculationSheet";
import { ColumnTable } from "../columnTable";
import type { RunOffSources } from "./runOffSources";

/** The row of the answer's headings, and how many of PA.RETRO's columns are plain arithmetic. */
export const HEAD = 5;
export const AMOUNTS = 4;
const SOUND = "$B$3";
const LARGEST_TAIL = 10;
const WIDTHS = { first: 200, other: 110 } as const;

/** The expected amounts that Bornhuetter–Ferguson takes. */
export interface Prior {
  /** The cell of a period's. */
  readonly at: (place: number) => string;
  /** Whether they are given to another method too, which refuses them. */
  readonly always: boolean;
}

interface Content {
  readonly sources: RunOffSources;
  /** The method's name in small letters, and what comes after the last delay. */
  readonly method: string;
  readonly tail: string;
  readonly prior: Prior | undefined;
}

/** The triangle, cumulative, and under it each factor with what it is made of. */
function placeTriangle(sheet: SheetBuilder, top: number, { sources, tail }: Content) {
  const { periods, delays, incremental } = sources;
  const [first, last] = [top + 2, top + 1 + periods.length];
  const [now, next, factor, rest] = [1, 2, 3, 4].map((more) => last + more) as [
    number,
    number,
    number,
    number,
  ];
  sheet.band(top, "2  Fakturerat till och med varje fördröjning, och kvoterna", delays + 1);
  sheet.put(`A${top + 1}`, "Period", "headLeft");
  const labels = [
    [now, "Summa, perioder med båda"],
    [next, "Summa av nästa"],
    [factor, "Kvot till nästa"],
    [rest, "Kvoterna som återstår, med svansen"],
  ] as const;
  for (const [row, label] of labels) sheet.put(`A${row}`, label, "label");
  for (let k = 0; k < delays; k += 1) {
    const [column, after] = [columnLetters(k + 1), columnLetters(k + 2)];
    sheet.put(`${column}${top + 1}`, String(k), "head");
    const seen = periods.filter(({ cells }) => cells.length > k + 1).length;
    const sum = (letters: string): string =>
      `=SUM(${letters}${first}:${letters}${first + seen - 1})`;
    if (k + 1 === delays) {
      sheet.put(`${column}${rest}`, `=IF(${tail}="",1,${tail})`, "value", "factor");
      continue;
    }
    sheet.put(`${column}${now}`, sum(column), "value", "kronor");
    sheet.put(`${column}${next}`, sum(after), "value", "kronor");
    sheet.put(`${column}${factor}`, `=${column}${next}/${column}${now}`, "value", "factor");
    sheet.put(`${column}${rest}`, `=${column}${factor}*${after}${rest}`, "value", "factor");
  }
  periods.forEach(({ name, cells }, place) => {
    const row = first + place;
    sheet.put(`A${row}`, `=${name}`, "label");
    cells.forEach((cell, k) => {
      const own = `IF(ISNUMBER(${cell}),${cell},NA())`;
      const before = incremental && k > 0 ? `${columnLetters(k)}${row}+` : "";
      sheet.put(`${columnLetters(k + 1)}${row}`, `=${before}${own}`, "value", "kronor");
    });
  });
  const [from, to] = ["B", columnLetters(delays - 1)];
  const end = `$${columnLetters(delays)}$${rest}`;
  return {
    latest: (place: number): string =>
      `$${columnLetters(periods[place]?.cells.length ?? 1)}$${first + place}`,
    rest: (place: number): string => `$${columnLetters(periods[place]?.cells.length ?? 1)}$${rest}`,
    checks: [`MIN(${from}${now}:${to}${next})>0`, `${end}>0`, `${end}<=${LARGEST_TAIL}`],
    next: rest + 2,
  };
}

/** The arithmetic of PA.RETRO's amounts as a sheet of ordinary formulas (docs/retro.md). */
export function runOffSheet(name: string, content: Content): SheetTemplate {
  const { sources, method, prior } = content;
  const { periods, body } = sources;
  const count = periods.length;
  const { sheet, layout } = calculationSheet(
    name,
    "Uträkning: fakturor som ännu inte har kommit",
    "Det PA.RETRO gör med beloppen, som vanliga formler. Medelfel och intervall skrivs inte så. Vilka celler som är fyllda lästes när kopian skrevs: en ny faktura ger #SAKNAS!.",
    WIDTHS.first,
  );
  const triangle = placeTriangle(sheet, HEAD + count + 3, content);
  sheet.band(triangle.next, "3  Period för period", 6);
  const table = new ColumnTable(sheet, triangle.next + 1, count);
  table.add("Period", (_, place) => periods[place]?.name ?? '""');
  const latest = table.add("Fakturerat", (_, place) => triangle.latest(place), "kronor");
  const rest = table.add("Kvoter som återstår", (_, place) => triangle.rest(place), "factor");
  const chain = table.add(
    "Slutligt, chain ladder",
    (row) => `${latest}${row}*${rest}${row}`,
    "kronor",
  );
  const expected =
    prior &&
    table.add(
      "Förväntat",
      (_, place) => {
        const cell = prior.at(place);
        // 0 would be nothing left to wait for, and may be a blank cell.
        return `IF(${cell}="","",IF(N(${cell})>0,${cell},NA()))`;
      },
      "kronor",
    );
  const remains = table.add(
    "Återstår",
    (row) => {
      const own = `${chain}${row}-${latest}${row}`;
      if (expected === undefined) return own;
      const isExpected = `AND(${method}="bf",${expected}${row}<>"",${rest}${row}<>1)`;
      return `IF(${isExpected},N(${expected}${row})*(1-1/${rest}${row}),${own})`;
    },
    "kronor",
  );
  const known = `OR(${["", "mack", "loglinjär", "bf"].map((each) => `${method}="${each}"`).join(",")})`;
  const filled = periods.reduce((sum, { cells }) => sum + cells.length, 0);
  const checks = [
    `COUNT(${body})=${filled}`,
    known,
    ...(expected === undefined
      ? [`${method}<>"bf"`]
      : [
          `OR(${method}<>"bf",COUNT(${table.range(expected)})>0)`,
          ...(prior?.always === true ? [`${method}="bf"`] : []),
        ]),
    ...triangle.checks,
  ];
  sheet.put("A3", "Uppgifterna går att räkna med", "label");
  const sound = `AND(${checks.join(",")})`;
  sheet.put("B3", `=IF(ISERROR(${sound}),"Nej",IF(${sound},"Ja","Nej"))`, "check");
  sheet.put("C3", "Nej ger #SAKNAS! i svaret.", "lead");
  sheet.height(3, 24);
  sheet.band(HEAD - 1, "1  Svaret", AMOUNTS);
  runOffColumns()
    .slice(0, AMOUNTS)
    .forEach((text, place) =>
      sheet.put(`${columnLetters(place)}${HEAD}`, text, place === 0 ? "headLeft" : "head"),
    );
  const line = (row: number, label: string, amounts: readonly string[]): void => {
    sheet.put(`A${row}`, `=${label}`, "valueLeft");
    amounts.forEach((amount, place) =>
      sheet.put(
        `${columnLetters(place + 1)}${row}`,
        `=IF(${SOUND}="Ja",${amount},NA())`,
        "value",
        "kronor",
      ),
    );
  };
  periods.forEach(({ name: period }, place) => {
    const at = table.first + place;
    line(HEAD + 1 + place, period, [
      `${latest}${at}`,
      `${latest}${at}+${remains}${at}`,
      `${remains}${at}`,
    ]);
  });
  const all = (column: string): string => `SUM(${table.range(column)})`;
  line(HEAD + 1 + count, '"Totalt"', [all(latest), `${all(latest)}+${all(remains)}`, all(remains)]);
  layout.rows = table.last + 2;
  const width = Math.max(sources.delays + 1, table.width);
  for (let more = 1; more < width; more += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
