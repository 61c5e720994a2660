import type { SheetBuilder } from "../../builder/SheetBuilder";
import { noClock } from "../cases/withinCaseLimits";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import { roundedTo } from "../roundedTo";
import { type DifferenceCells, kindNumber, placeDifferenceRows } from "./differenceCells";
import type { ClaimSource, Unit } from "./invoiceSources";
import { rowsInForce } from "./placeEarlier";
import type { Reconciled } from "./placeEveryMonth";

export interface ClaimCells {
  readonly table: ColumnTable;
  readonly differences: DifferenceCells;
  /** Whether every claim can be calculated with; a formula without =. */
  readonly sound: string;
  readonly later: string;
  readonly amount: string;
}

interface Content {
  readonly sources: readonly ClaimSource[];
  /** Of each its case, the number of its code among the claims, and of its assistant. */
  readonly units: readonly Unit[];
  readonly codes: readonly number[];
  readonly assistants: readonly number[];
  readonly plan: ParameterPlan;
  /** The range of the months. */
  readonly months: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** The row of the list, from 0, where each case first stands. */
  readonly firsts: readonly number[];
}

/** Largest numbers of a claim (src/cases/reconciliation/readClaim.ts). */
const MOST = { wage: 2_000, hours: 1_488, weeklyHours: 168, periods: 31, share: 1 } as const;

/** Claims for sick pay, row by row: each against what its own hours and wage give, as PA.SJUKLÖN, and its case against the list. */
export function placeClaims(
  sheet: SheetBuilder,
  top: number,
  reconciled: Reconciled,
  content: Content,
): ClaimCells {
  const { sources, units, codes, assistants, plan, months, firstYear, lastYear, firsts } = content;
  const { list, limit } = reconciled;
  const table = new ColumnTable(sheet, top + 1, sources.length);
  const source = (place: number): ClaimSource => sources[place] as ClaimSource;
  const unitOf = (place: number): Unit => units[place] as Unit;
  const from = (id: Exclude<keyof ClaimSource, "same">, title: string): string =>
    table.add(title, (_, place) => source(place)[id]);
  const name = table.add("Ärende", (_, place) => {
    const { case: number } = unitOf(place);
    return number === 0
      ? source(place).name
      : `${list.name}${list.table.first + (firsts[number - 1] ?? 0)}`;
  });
  const code = table.add(
    "Ärendets ordning",
    (_, place) => `IF(${source(place).same},${codes[place] ?? 0},NA())`,
  );
  const assistant = table.add("Assistentens ordning", (_, place) => String(assistants[place] ?? 0));
  const number = table.add("Ordning", (_, place) => String(place + 1));
  const month = from("month", "Månad, löpande");
  const amount = from("amount", "Belopp");
  const wage = from("wage", "Timlön");
  const hours = from("hours", "Sjuktimmar");
  const weekly = from("weeklyHours", "Veckotimmar");
  const periods = from("periods", "Sjukperioder");
  const holiday = from("holidayPay", "Semesterersättning");
  const dues = from("contributions", "Avgifter");
  const agreement = from("agreement", "Avtal");
  const within = table.add("Inom gränserna", (row) => {
    const rules = [
      ...(
        [
          [wage, MOST.wage],
          [hours, MOST.hours],
          [weekly, MOST.weeklyHours],
          [periods, MOST.periods],
          [holiday, MOST.share],
          [dues, MOST.share],
          [agreement, MOST.share],
        ] as const
      ).map(([column, most]) => `N(${column}${row})>=0,N(${column}${row})<=${most}`),
      `${periods}${row}>=1,${periods}${row}=INT(${periods}${row})`,
      ...[noClock(`${hours}${row}`, "some"), noClock(`${weekly}${row}`, "week")],
    ];
    return `IF(ISNUMBER(SUM(${code}${row}:${agreement}${row})),IF(AND(${rules.join(",")}),1,0),0)`;
  });
  const level = plan.cell(ROWS.sickPay);
  const right = table.add(
    "Enligt PA.SJUKLÖN",
    (row) => {
      const karens = `${wage}${row}*${weekly}${row}*${level}*${plan.cell(ROWS.karens)}*${periods}${row}`;
      const or = (column: string, initial: string): string =>
        `IF(${column}${row}="",${initial},${column}${row})`;
      return `MAX(0,${wage}${row}*${hours}${row}*${level}-${karens})*(1+${or(holiday, plan.cell(ROWS.holiday))})*(1+${or(dues, plan.cell(ROWS.dues))}+${or(agreement, "0")})`;
    },
    "kronor",
  );
  const later = table.add("Senare år", (row) => `IF(INT(${month}${row}/12)>${lastYear},1,0)`);
  const same = [code, month, amount, wage, hours, weekly, periods];
  const twice = table.add("Samma en gång till", (row) => {
    const alike = [...same, holiday, dues, agreement, assistant].map(
      (column) => `(${table.range(column)}=${column}${row})`,
    );
    return `IF(SUMPRODUCT(${alike.join("*")}*(${table.range(number)}<${number}${row}))>0,1,0)`;
  });
  const own = table.add("Slag av kravet", (row, place) => {
    const { case: listed } = unitOf(place);
    const isEarlier = `INT(${month}${row}/12)<${firstYear}`;
    const apart = `${amount}${row}-${right}${row}`;
    const wrong = `IF(ABS(${apart})<=${limit},0,IF(${apart}>0,${kindNumber("Sjuklön för hög")},${kindNumber("Sjuklön för låg")}))`;
    const first = `IF(${isEarlier},${kindNumber("Tidigare år")},IF(${twice}${row}=1,${kindNumber("Sjuklön dubbelt")},${wrong}))`;
    const inForce = `IF(${rowsInForce(reconciled, unitOf(place), `${month}${row}`)}>0,${first},${kindNumber("Sjuklön utanför tiden")})`;
    const kind = listed === 0 ? String(kindNumber("Sjuklön saknas i listan")) : inForce;
    return `IF(OR(${isEarlier},COUNTIF(${months},${month}${row})>0),${kind},0)`;
  });
  const wanted = table.add(
    "Väntat",
    (row) =>
      `IF(${own}${row}>=${kindNumber("Sjuklön för hög")},${roundedTo(`${right}${row}`, 2)},0)`,
    "kronor",
  );
  const criteria = (row: number): string =>
    [code, month, own].map((column) => `${table.range(column)},${column}${row}`).join(",");
  // Those of a case, month and kind are told together, where the first of them stands.
  const differences = placeDifferenceRows(table, {
    ...{ name, month, ranks: reconciled.ranks, isClaim: true },
    kind: (row) =>
      `IF(${own}${row}=0,0,IF(COUNTIFS(${criteria(row)},${table.range(number)},"<"&${number}${row})=0,${own}${row},0))`,
    expected: (row) => `SUMIFS(${table.range(wanted)},${criteria(row)})`,
    invoiced: (row) => `SUMIFS(${table.range(amount)},${criteria(row)})`,
    rank: (place) => reconciled.rankOf(unitOf(place)),
    law: () => 0,
  });
  return {
    ...{ table, differences, later: table.range(later), amount: table.range(amount) },
    sound: `COUNTIF(${table.range(within)},1)=${sources.length}`,
  };
}
