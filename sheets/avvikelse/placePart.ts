import type { Rounding } from "../../src/variance/roundedVariance";
import { REST_NAME } from "../../src/variance/variance";
import { asCellText } from "../builder/cellText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { BOTH_SIDES, HALF_FILLED, placeFactors } from "./placeFactors";
import { valueFormat } from "./valueFormat";
import { COLUMN, type PlacedPart, type PlacedPost, type SheetPart } from "./sheetParts";

/** Arguments that a function takes in every host. */
const MOST_ARGUMENTS = 200;
const LESS_THAN_ORE = 0.01;

/** One cell alone is no sum: see placeShown on what the workbench's component fails on. */
function sum(cells: readonly string[]): string {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return only;
  if (cells.length <= MOST_ARGUMENTS) return `SUM(${cells.join(",")})`;
  const groups = Array.from({ length: Math.ceil(cells.length / MOST_ARGUMENTS) }, (_, i) =>
    sum(cells.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS)),
  );
  return sum(groups);
}

interface Placed {
  readonly part: PlacedPart;
  readonly next: number;
}

/** A part from a row on: factors, known items, the posts with their sum, and that it is the deviation. */
export function placePart(
  sheet: SheetBuilder,
  top: number,
  part: SheetPart,
  {
    method,
    sides,
    over: overFactors,
    rounding,
  }: {
    readonly method: string;
    readonly sides: readonly [first: string, second: string];
    /** The sides over the factors, in words. */
    readonly over: readonly [first: string, second: string];
    readonly rounding: Rounding;
  },
): Placed {
  const { known = [], factors } = part.comparison;
  const { name, first, second, more, shown, note } = COLUMN;
  const head = (row: number, texts: readonly string[]): void =>
    texts.forEach((text, i) =>
      sheet.put(`${"ABCDEF"[i] ?? ""}${row}`, text, i === 0 || i === 5 ? "headLeft" : "head"),
    );
  const knownFirst = top + 1;
  const knownLast = top + known.length;
  const hasKnown = known.length > 0;
  if (hasKnown) head(top, ["Känd post", ...sides, "Mer kostnad, kr"]);
  known.forEach((item, i) => {
    const row = knownFirst + i;
    const where = [item.period, item.group].filter((each) => each !== undefined).join(", ");
    sheet.put(`${name}${row}`, asCellText(item.name), "label");
    sheet.put(`${first}${row}`, item.budget.toFixed(), "input", "whole");
    sheet.put(`${second}${row}`, item.outturn.toFixed(), "input", "whole");
    sheet.put(`${more}${row}`, `=${second}${row}-${first}${row}`, "value", "kronor");
    sheet.put(
      `${note}${row}`,
      asCellText(where === "" ? "Tas ut före faktorerna" : where),
      "source",
    );
  });
  const over = (column: string): string =>
    hasKnown ? `SUM(${column}$${top}:${column}$${knownLast})` : "0";
  const factorHead = hasKnown ? knownLast + 2 : top;
  head(factorHead, ["Faktor", ...overFactors, "Mer kostnad, kr"]);
  const { cells: compared } = part.comparison;
  /** The known items of a side that belong to a cell; all of them where there is only one. */
  const knownOf = (side: "budget" | "outturn", place: number): string => {
    const { period, group } = compared[place] ?? {};
    const column = side === "budget" ? first : second;
    const own = [...known.entries()].filter(
      ([, item]) => compared.length === 1 || (item.period === period && item.group === group),
    );
    return own.length === 0 ? "0" : sum(own.map(([i]) => `${column}${knownFirst + i}`));
  };
  const placed = placeFactors(sheet, factorHead + 1, part, method, overFactors, knownOf);

  const resultHead = placed.next + 1;
  head(resultHead, ["Post", ...sides, "Mer kostnad, kr", `Avvikelse, ${rounding.unit}`]);
  let row = resultHead;
  const posts: PlacedPost[] = [];
  const post = (
    label: string,
    amount: string,
    values?: readonly [first: string, second: string],
    format: ReturnType<typeof valueFormat> = "kronor",
  ): void => {
    row += 1;
    sheet.put(`${name}${row}`, label, "label");
    values?.forEach((cell, i) => {
      sheet.put(`${i === 0 ? first : second}${row}`, `=${cell}`, "value", format);
    });
    sheet.put(`${more}${row}`, `=${amount}`, "value", "kronor");
    posts.push({ row });
  };
  known.forEach((_, i) => post(`=${name}${knownFirst + i}`, `${more}${knownFirst + i}`));
  const { cells } = placed;
  const only = cells.length === 1 ? cells[0] : undefined;
  factors.forEach((_, i) => {
    const amounts = cells.map(({ rows, filled }) => {
      const amount = `${more}${rows[i] ?? 0}`;
      return filled === undefined ? amount : `IF(${filled}=${BOTH_SIDES},${amount},0)`;
    });
    const cell = only?.rows[i];
    post(
      `=${name}${cells[0]?.rows[i] ?? 0}`,
      sum(amounts),
      cell === undefined ? undefined : [`${first}${cell}`, `${second}${cell}`],
      valueFormat(compared[0]?.budget?.[i], compared[0]?.outturn?.[i]),
    );
  });
  for (const kind of ["new", "ended"] as const) {
    const own = cells.filter((cell) => cell.kind === kind);
    for (const group of new Set(own.map((cell) => cell.group ?? ""))) {
      const amounts = own
        .filter((cell) => (cell.group ?? "") === group)
        .map(({ rows, filled = "" }) => `IF(${filled}=${BOTH_SIDES},0,${more}${rows[0] ?? 0})`);
      const label = `${kind === "new" ? "Ny" : "Upphörd"}: ${group}`;
      post(asCellText(label), sum(amounts));
    }
  }
  const totals = cells.flatMap(({ total }) => (total === undefined ? [] : [total]));
  if (totals.length > 0) {
    const rests = sum(totals.map((each) => `${more}${each}`));
    post(REST_NAME, hasKnown ? `ROUND(${rests}-${over(more)},2)` : rests);
  }
  const total = row + 1;
  sheet.put(`${name}${total}`, asCellText(part.name), "totalLabel");
  for (const column of [first, second]) {
    const own = cells.map(({ rows, total: given, kind, filled = "" }) => {
      const missing =
        (kind === "new" && column === first) || (kind === "ended" && column === second);
      if (given !== undefined) return `${column}${given}`;
      const product = rows.map((each) => `${column}${each}`).join("*");
      return missing ? `IF(${filled}=${BOTH_SIDES},${product},0)` : product;
    });
    const plus = totals.length > 0 || !hasKnown ? "" : `+${over(column)}`;
    sheet.put(`${column}${total}`, `=${sum(own)}${plus}`, "total", "whole");
  }
  sheet.put(`${more}${total}`, `=SUM(${more}${resultHead}:${more}${row})`, "total", "kronor");
  sheet.put(`${shown}${total}`, null, "total");
  const check = total + 1;
  const [less, from] = overFactors.map((side) => side.toLowerCase());
  sheet.put(`${name}${check}`, `Posterna blir ${from ?? ""} minus ${less ?? ""}`, "label");
  const gap = `ABS(${more}${total}-(${second}${total}-${first}${total}))`;
  const bound = LESS_THAN_ORE * cells.length;
  const sums = `IF(${gap}<${bound},"Ja","Nej")`;
  const half = cells.flatMap(({ filled }) =>
    filled === undefined ? [] : [`${filled}=${HALF_FILLED}`],
  );
  const answer = half.length === 0 ? sums : `IF(OR(${half.join(",")}),"Nej",${sums})`;
  sheet.put(`${more}${check}`, `=${answer}`, "check");
  sheet.flag(`${more}${check}`, "Nej");
  return { part: { name: part.name, total, posts }, next: check + 2 };
}
