import type { FormatName, LookName } from "../../../../sheets/builder/looks";
import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { WAGE_GAP } from "../../data/wageGap";
import { COLUMNS, WAGE_ROW } from "./layout";

type Line = readonly [
  label: string,
  content: string | number,
  look: LookName,
  format: FormatName,
  source: string,
];

/** Wages against schablon since a base year, exact, beside what the report prints. */
export function placeWageGap(sheet: SheetBuilder): void {
  const at = (line: number) => `B${WAGE_ROW + line}`;
  const lines: readonly Line[] = [
    ["Basår", WAGE_GAP.baseYear, "input", "year", `${WAGE_GAP.source}`],
    ["År", WAGE_GAP.year, "input", "year", "Samma mening i utredningen"],
    [
      "Löneökning sedan basåret, kr per timme",
      WAGE_GAP.wageIncrease,
      "input",
      "kronor",
      "Samma mening i utredningen",
    ],
    [
      "Schablonens ökning, kr per timme",
      `=PA.SCHABLON(${at(2)})-PA.SCHABLON(${at(1)})`,
      "value",
      "kronor",
      "PA.SCHABLON år − PA.SCHABLON basår",
    ],
    [
      "Schablonens ökning, %",
      `=PA.SCHABLON(${at(2)})/PA.SCHABLON(${at(1)})-1`,
      "value",
      "percent2",
      "",
    ],
    [
      "Lönegap, kr per timme",
      `=PA.LÖNEGAP(${at(1)},${at(2)},${at(3)})`,
      "total",
      "kronor",
      "PA.LÖNEGAP: löneökning − schablonens ökning",
    ],
    [
      "Tryckt: schablonens ökning, kr",
      WAGE_GAP.printedSchablonIncrease,
      "input",
      "kronor",
      WAGE_GAP.source,
    ],
    [
      "Tryckt: schablonens ökning, %",
      WAGE_GAP.printedSchablonShare,
      "input",
      "percent2",
      "Samma mening i utredningen",
    ],
    ["Tryckt: lönegap, kr", WAGE_GAP.printedGap, "input", "kronor", WAGE_GAP.gapSource],
    [
      "Beräknat − tryckt lönegap, kr",
      `=${at(6)}-${at(9)}`,
      "value",
      "kronor",
      "Utredningen avrundar; här visas de exakta talen",
    ],
  ];
  sheet.band(WAGE_ROW, "2  Löner mot schablon", COLUMNS);
  lines.forEach(([label, content, look, format, source], index) => {
    const row = WAGE_ROW + 1 + index;
    sheet.put(`A${row}`, label, look === "total" ? "totalLabel" : "label");
    sheet.put(`B${row}`, content, look, format);
    sheet.put(`C${row}`, source, "source");
  });
}
