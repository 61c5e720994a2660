import { readCases } from "../../src/cases/list/readCases";
import { expectedMonths, yearAndMonth } from "../../src/cases/reconciliation/expectedMonths";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { atOnce } from "../../src/steps/atOnce";
import { createModel } from "../../workbench/engine/createModel";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { caseList } from "./listsToOpen";
import { randomFrom } from "./randomFrom";
import { fill, first } from "./workbench";

type Row = readonly CellValue[];

const FIRST = 2025 * 12 + 9;
const MONTHS = 5;
const two = (number: number): string => String(number).padStart(2, "0");
const monthText = (month: number): string => {
  const [year, number] = yearAndMonth(month);
  return `'${year}-${two(number)}`;
};
/** A date as the cell has it: 1 January 1970 is 25569. */
const serial = (month: number): number =>
  Date.UTC(Math.floor(month / 12), month % 12, 14) / 86_400_000 + 25_569;

/** Invoices as the list has them, and all that goes wrong in real ones. */
function billed(list: readonly Row[], next: ReturnType<typeof randomFrom>): readonly Row[] {
  const plain = list.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
  );
  const months = Array.from({ length: MONTHS }, (_, place) => FIRST + place);
  const expected = atOnce(expectedMonths(readCases(plain), months, hourlyRate));
  const rows = [...expected].flatMap(([id, { amounts }]) => {
    const [law = "", code = ""] = id.split(" ");
    return months.flatMap((month, place): readonly Row[] => {
      const amount = Number((amounts[place] ?? 0).toFixed(2));
      const turn = next(1, 24);
      if (amount === 0 || turn === 1) return [];
      const figures = Number(monthText(month).replace(/\D/g, ""));
      const when = turn % 3 === 0 ? monthText(month) : turn % 3 === 1 ? serial(month) : figures;
      const row = (kronor: number): Row => [code.toUpperCase(), law, when, kronor];
      if (turn === 2) return [row(amount), row(amount)];
      if (turn === 3)
        return [row(Number((amount / 2).toFixed(2))), row(Number((amount / 2).toFixed(2)))];
      if (turn === 4) return [row(amount + next(-4000, 9000, 2))];
      if (turn === 5) return [row(amount), row(-next(100, 900, 2))];
      return turn === 6 ? [row(amount + 0.8)] : [row(amount)];
    });
  });
  return [
    ...rows,
    ["Okänd 1", "SFB", "'2025-12", next(1000, 9000, 2)],
    ["okänd  1", "SFB", "'2026-01-30", "12 500,50 kr"],
    ["X2", "LSS", "'2024-11", next(1000, 9000, 2)],
    ["P1", "LSS", "mars 2024", next(1000, 9000, 2)],
    ["P1", "LSS", "'2024-03", -next(10, 900, 2)],
    ["P5", "LSS", "'2019-03", next(1000, 9000, 2)],
    ["P5", "SFB", "'2025-12", next(1000, 9000, 2)],
    ["P3", "LSS", "'2027-01", next(1000, 9000, 2)],
    ["P3", "LSS", "'2027-02", 1_234_567.5],
  ];
}

/** Claims for sick pay: right, too high, too low, twice, of another time and of a case that is not there. */
function claimsOf(next: ReturnType<typeof randomFrom>): readonly Row[] {
  const claim = (code: string, month: string, amount: number, more: Row = []): Row => [
    ...[code, "Sjuklön", `'${month}`, amount],
    ...[165, 40, 37, ...more],
  ];
  const high = next(8000, 9000, 2);
  return [
    // 165 × 40 × 0,8 − 165 × 37 × 0,8 × 0,2 = 4303,20; × 1,12 × 1,3142.
    claim("P2", "2025-12", 6333.83),
    claim("P2", "2025-10", high, ["", "", "", "", "A"]),
    claim("P2", "2025-10", high, ["", "", "", "", "B"]),
    claim("P2", "2025-10", high, ["", "", "", "", "A"]),
    claim("P3", "2025-12", next(2000, 3000, 2), [2, 0.13, 0.3142, 0.05]),
    claim("P5", "2026-01", next(2000, 3000, 2)),
    claim("Y9", "2026-02", next(2000, 3000, 2)),
    claim("P4", "2024-12", next(2000, 3000, 2)),
    claim("P4", "2027-12", next(2000, 3000, 2)),
  ];
}

const HEADS = [
  ...["Ärende", "Lagrum", "Avser", "Belopp", "Timlön", "Sjuktimmar", "Veckotimmar"],
  ...["Sjukperioder", "Semesterersättning", "Avgifter", "Avtal", "Assistent"],
] as const;
/** Columns of the list, and one between. */
const ASIDE = 16;

/** A list at random, the same every time, and its invoices: with their law and without, and each tolerance. */
export function invoicesToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const list = caseList(next, 1);
  const invoices = billed(list, next);
  const claims = claimsOf(next);
  const model = createModel();
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: first(model), sheetName: "Blad1", dimension: "ROW" },
    ...{ base: 99, quantity: 300, position: "after" },
  });
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: first(model), sheetName: "Blad1", dimension: "COL" },
    ...{ base: 25, quantity: 30, position: "after" },
  });
  const ofSfb = invoices.filter(([, law]) => law === "SFB");
  const right = [...invoices, ...claims];
  const height = Math.max(list.length, right.length + 1);
  const rows = Array.from({ length: height }, (_, place) => {
    const own = Array.from({ length: ASIDE }, (__, column) => list[place]?.[column] ?? "");
    const beside = place === 0 ? HEADS : (right[place - 1] ?? []);
    const [code = "", , month = "", amount = ""] = ofSfb[place - 1] ?? [];
    const alone = place === 0 ? ["Ärende", "Månad", "Belopp"] : [code, month, amount];
    return [
      ...own,
      ...Array.from({ length: HEADS.length }, (__, column) => beside[column] ?? ""),
      "",
      ...alone,
    ];
  });
  const listed = `$A$1:$O$${list.length}`;
  const all = `$Q$1:$AB$${right.length + 1}`;
  const unsaid = `$AD$1:$AF$${ofSfb.length + 1}`;
  const blank = (count: number): [][] => Array.from({ length: count }, () => []);
  fill(model, [
    ...rows.map((row) => row.map((cell) => cell ?? "")),
    ["'2025-10", "'2026-01", "'2025-12", "'2026-02", 0.5],
    [`=PA.AVSTÄMNING(${listed},${all},A${height + 1}:D${height + 1})`],
    ...blank(60),
    [`=PA.AVSTÄMNING(${listed},${unsaid},B${height + 1}:C${height + 1},E${height + 1},"SFB")`],
    ...blank(50),
    [`=PA.AVSTÄMNING(${listed},${unsaid},"2025-11",2000)`],
    ...blank(40),
    [
      `=INDEX(PA.AVSTÄMNING(${listed},${all},A${height + 1}:D${height + 1}),2,6)`,
      `=IFERROR(INDEX(PA.AVSTÄMNING(${listed},${all},A${height + 1}:D${height + 1}),300,6),"slut")`,
    ],
  ]);
  return model;
}
