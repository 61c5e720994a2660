import type { SheetBuilder } from "../../builder/SheetBuilder";
import { placeLines } from "../placeLines";

/** A period that stands in a cell as a year, 2025, or as a month, 2025-03. */
export interface PeriodCells {
  readonly year: string;
  /** Its first day. */
  readonly first: string;
  readonly days: string;
  /** How many monthly pays its days are paid with. */
  readonly pays: string;
  /** Whether it is one that PA.EGENREGI takes; a formula without =. */
  readonly check: string;
  readonly next: number;
}

const [FIRST, LAST] = [1994, 2100];

/** What a period's cell says (src/provider/providerPeriod.ts), part by part, under a heading in the row before. */
export function placePeriod(sheet: SheetBuilder, top: number, cell: string): PeriodCells {
  sheet.put(`A${top - 1}`, "Perioden", "headLeft");
  const { line, next } = placeLines(sheet, top);
  const year = line("Året", `IF(ISNUMBER(${cell}),${cell},VALUE(LEFT(${cell},4)))`, "year");
  const month = line(
    "Månaden, 0 = hela året",
    `IF(ISNUMBER(${cell}),0,IF(LEN(${cell})=4,0,VALUE(RIGHT(${cell},2))))`,
  );
  const first = line("Första dagen", `DATE(${year},MAX(1,${month}),1)`, "date");
  const days = line(
    "Dagar",
    `IF(${month}=0,DATE(${year}+1,1,1)-DATE(${year},1,1),DAY(DATE(${year},${month}+1,0)))`,
  );
  const pays = line("Månadslöner", `IF(${month}=0,12,1)`);
  const text = `IF(${month}=0,${year}&"",${year}&"-"&RIGHT("0"&${month},2))`;
  const rules = [
    `${year}=INT(${year})`,
    `${year}>=${FIRST}`,
    `${year}<=${LAST}`,
    `${month}<=12`,
    `${cell}&""=${text}`,
  ];
  return { year, first, days, pays, check: `AND(${rules.join(",")})`, next: next() };
}
