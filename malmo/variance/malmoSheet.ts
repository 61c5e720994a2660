import { malmoReport } from "../figures/malmoReport";
import type { Cell } from "../../src/labelled/cell";
import { malmoRows } from "./malmoRows";
import { asCellText } from "../../sheets/builder/cellText";
import { cellOf } from "../../sheets/builder/cellOf";
import { columnLetters } from "../../sheets/builder/columnLetters";
import { COLOURS } from "../../sheets/builder/looks";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";

const HEADINGS = [
  ...["År", "SFB kända poster", "SFB volym", "SFB pris", "SFB"],
  ...["LSS volym", "LSS pris", "LSS", "Egen regi", "Totalt", "Summerar"],
];
const HEAD = 5;
const FIRST = HEAD + 1;
const LAST = HEAD + malmoReport.length;
const INPUTS = LAST + 20;
/** Rows of a year's inputs: the year, headings, at most three rows, a blank one. */
const BLOCK = 6;
/** Where a part's name, budget and outturn stand. */
const PART_COLUMNS = [0, 4, 8] as const;
const KNOWN = [12, 13] as const;
const METHOD = "$B$3";

const put = (sheet: SheetBuilder, column: number, row: number) => ({
  label: (text: Cell) => {
    sheet.put(`${columnLetters(column)}${row}`, asCellText(String(text ?? "")), "label");
  },
});

interface YearPlace {
  /** Each part's range for PA.AVVIKELSE, and the cells of its cost on the two sides. */
  readonly parts: readonly { readonly range: string; readonly cost: readonly [string, string] }[];
  readonly known: string | undefined;
}

/**
 * The report's figures of a year, in a block of inputs; the price follows from the cost. The ranges
 * have their heading in them: a value that looks like a year is then not taken for one.
 */
function placeYear(sheet: SheetBuilder, year: number, top: number): YearPlace {
  sheet.put(`A${top}`, asCellText(String(year)), "totalLabel");
  const rows = malmoRows(year);
  const [nameColumn, amountColumn] = [columnLetters(KNOWN[0]), columnLetters(KNOWN[1])];
  const known = rows[0]?.known ?? [];
  if (known.length > 0) {
    sheet.put(`${nameColumn}${top + 1}`, "Känd post", "headLeft");
    sheet.put(`${amountColumn}${top + 1}`, "Belopp", "head");
  }
  known.forEach(([name, , amount], i) => {
    put(sheet, KNOWN[0], top + 2 + i).label(name);
    sheet.put(`${amountColumn}${top + 2 + i}`, String(amount), "input", "whole");
  });
  const knownSum = (side: 0 | 1): string =>
    side === 0 || known.length === 0
      ? "0"
      : `SUM(${amountColumn}${top + 1}:${amountColumn}${top + 1 + known.length})`;
  const parts = rows.map(({ part, factors }, place) => {
    const column = PART_COLUMNS[place] ?? 0;
    const letters = [0, 1, 2].map((i) => columnLetters(column + i));
    const [name = "", ...sides] = letters;
    sheet.put(`${name}${top + 1}`, part, "headLeft");
    ["Budget", "Utfall"].forEach((text, i) =>
      sheet.put(`${sides[i] ?? ""}${top + 1}`, text, "head"),
    );
    const last = top + 1 + factors.length;
    factors.forEach(([label, ...values], i) => {
      const row = top + 2 + i;
      put(sheet, column, row).label(label);
      sides.forEach((side, s) => {
        const value = values[s];
        const price = `=(${side}${last}-${place === 0 ? knownSum(s === 0 ? 0 : 1) : "0"})/${side}${top + 2}`;
        sheet.put(
          `${side}${row}`,
          typeof value === "number" ? String(value) : price,
          typeof value === "number" ? "input" : "value",
          typeof value === "number" ? "whole" : "kronor",
        );
      });
    });
    const fixed = letters.map((each) => `$${each}$`);
    return {
      range: `${fixed[0] ?? ""}${top + 1}:${fixed[2] ?? ""}${last}`,
      cost: [`${sides[0] ?? ""}${last}`, `${sides[1] ?? ""}${last}`] as const,
    };
  });
  return {
    parts,
    known:
      known.length === 0
        ? undefined
        : `$${nameColumn}$${top + 1}:$${amountColumn}$${top + 1 + known.length}`,
  };
}

/** A year of the table: every figure by PA.AVVIKELSE of the block, in thousands, minus for higher cost. */
function placeResults(sheet: SheetBuilder, year: number, row: number, place: YearPlace): void {
  const [sfb, lss, own] = place.parts;
  if (sfb === undefined || lss === undefined || own === undefined) return;
  const call = (range: string, known: string): string =>
    `PA.AVVIKELSE(${range},${known},${METHOD})`;
  const sfbCall = call(sfb.range, place.known ?? "");
  const lssCall = call(lss.range, "");
  const ownCall = call(own.range, "");
  /** Rows of the answer are counted with its heading; known items stand first. */
  const figure = (of: string, answer: number): string => `=-${cellOf(of, answer, 2).slice(1)}/1000`;
  const more = place.known === undefined ? 0 : 1;
  const cells = [
    more === 0 ? null : figure(sfbCall, 2),
    figure(sfbCall, 2 + more),
    figure(sfbCall, 3 + more),
    figure(sfbCall, 5 + more),
    figure(lssCall, 2),
    figure(lssCall, 3),
    figure(lssCall, 5),
    figure(ownCall, 3),
    `=E${row}+H${row}+I${row}`,
  ];
  sheet.put(`A${row}`, String(year), "valueLeft", "year");
  cells.forEach((content, i) => {
    sheet.put(`${columnLetters(i + 1)}${row}`, content, "value", "weekly");
  });
  const cost = place.parts.map(({ cost: [budget, outturn] }) => `(${budget}-${outturn})`).join("+");
  const posts = `SUM(B${row}:D${row})+SUM(F${row}:G${row})+I${row}`;
  const near = (gap: string): string => `ABS(${gap})<0.001`;
  sheet.put(
    `K${row}`,
    `=IF(AND(${near(`J${row}-(${cost})/1000`)},${near(`J${row}-(${posts})`)}),"Ja","Nej")`,
    "check",
  );
}

/** Malmö 2020-2025: every year's deviation by part explained, as docs/avvikelse.md has it, live. */
export function malmoSheet(): SheetTemplate {
  const sheet = new SheetBuilder("Avvikelse Malmö", {
    widths: [150, 112, 112, 112, 150, 112, 112, 112, 270, 112, 112, 24, 270, 112],
    frozenRows: HEAD,
    rows: INPUTS + malmoReport.length * BLOCK + 4,
  });
  sheet.put("A1", "Malmö 2020–2025: varje års avvikelse per del", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    "Tusen kronor, minus är överskriden budget. Volym är personer (SFB) och timmar (LSS), pris är kostnad per person och per timme.",
    "lead",
  );
  sheet.put("A3", "Metod", "label");
  sheet.put("B3", "shapley", "input");
  sheet.put("C3", "shapley eller sekventiell", "source");
  sheet.choose("B3", ["shapley", "sekventiell"]);
  HEADINGS.forEach((text, i) => {
    sheet.put(`${columnLetters(i)}${HEAD}`, text, i === 0 ? "headLeft" : "head");
  });
  sheet.height(HEAD, 40);
  sheet.band(INPUTS - 1, "Utredningens tal, kronor (avsnitt 6 och 8)", KNOWN[1] + 1);
  malmoReport.forEach(({ year }, i) => {
    const top = INPUTS + i * BLOCK;
    placeResults(sheet, year, FIRST + i, placeYear(sheet, year, top));
    if (i === 0) {
      sheet.put(`${columnLetters(KNOWN[0])}${INPUTS}`, "Kända poster i SFB", "totalLabel");
    }
  });
  sheet.flag(`K${FIRST}:K${LAST}`, "Nej");
  const over = (column: string): string => `${column}${FIRST}:${column}${LAST}`;
  sheet.charts.push({
    id: "avvikelse-malmo",
    kind: "bar",
    title: "Avvikelse per del, tkr (minus är överskriden budget)",
    labels: over("A"),
    series: [
      { range: over("E"), label: "SFB", colour: COLOURS.booked },
      { range: over("H"), label: "LSS", colour: COLOURS.budget },
      { range: over("I"), label: "Egen regi", colour: COLOURS.model },
    ],
    at: { col: 0, row: LAST, x: 8, y: 8 },
    size: { width: 760, height: 350 },
    axis: { x: "År", y: "Tkr" },
    stacked: true,
  });
  return sheet;
}
