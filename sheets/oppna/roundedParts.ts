import type { ColumnTable } from "./columnTable";
import { roundedTo } from "./roundedTo";

interface Rounding {
  /** Of a krona: 2, or −3 for thousands. */
  readonly decimals?: number;
  /** The sum of a row that they are to make, where it is another than their own rounded; a formula without =. */
  readonly total?: (row: number) => string;
}

interface RoundedColumns {
  /** The parts in whole units, in their order. */
  readonly rounded: readonly string[];
  /** Their sum in whole units. */
  readonly sum: string;
}

/**
 * Columns that round parts to öre, or to other decimals of a krona, so that they still make their rounded sum (src/exact/roundedParts.ts): what is missing
 * goes to the parts that are nearest to another öre, one each, and of equals the first stays the largest in
 * amount. A part that is 0 or blank is left.
 */
export function placeRoundedParts(
  table: ColumnTable,
  parts: readonly string[],
  labels: readonly string[],
  { decimals = 2, total }: Rounding = {},
): RoundedColumns {
  const [unit, units] =
    decimals < 0
      ? [`*${10 ** -decimals}`, `/${10 ** -decimals}`]
      : [`/${10 ** decimals}`, `*${10 ** decimals}`];
  const row = (columns: readonly string[], at: number): string =>
    `${columns[0] ?? ""}${at}:${columns.at(-1) ?? ""}${at}`;
  const each = (
    title: string,
    formula: (column: string, place: number, at: number) => string,
    format?: "kronor",
  ): readonly string[] =>
    parts.map((column, place) =>
      table.add(`${labels[place] ?? ""}, ${title}`, (at) => formula(column, place, at), format),
    );
  const sum = table.add(
    "Summa, hela ören",
    (at) => roundedTo(total?.(at) ?? `SUM(${row(parts, at)})`, decimals),
    "kronor",
  );
  const near = each(
    "avrundat",
    (column, _, at) => `IF(${column}${at}="","",${roundedTo(`${column}${at}`, decimals)})`,
    "kronor",
  );
  const missing = table.add(
    "Ören som fattas",
    (at) => `ROUND((${sum}${at}-SUM(${row(near, at)}))${units},0)`,
  );
  const turns = each("tur", (column, place, at) => {
    const own = near[place] ?? "";
    // Of equals the first is to be the largest: the first to go from zero, the last to go towards it.
    const turn = `IF(ABS(${own}${at})<=ABS(${column}${at}),${place},${2 * parts.length - place})`;
    return `IF(N(${column}${at})=0,-1000000000,ROUND((${column}${at}-${own}${at})*SIGN(${missing}${at})*1000000,0)-${turn}/100)`;
  });
  const rounded = each(
    "hela ören",
    (column, place, at) => {
      const [own, turn] = [near[place] ?? "", turns[place] ?? ""];
      const taken = `AND(N(${column}${at})<>0,RANK(${turn}${at},${row(turns, at)})<=ABS(${missing}${at}))`;
      return `IF(${column}${at}="","",ROUND(${own}${at}+IF(${taken},SIGN(${missing}${at})${unit},0),${decimals}))`;
    },
    "kronor",
  );
  return { rounded, sum };
}
