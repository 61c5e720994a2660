import { columnLetters } from "../../../../sheets/builder/columnLetters";
import { placeYearRows } from "../../yearRows/placeYearRows";
import { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import type { RowPlan } from "../../yearRows/YearRow";
import { YEARS } from "../../data/report";
import { placeHead } from "../../../../sheets/builder/placeHead";
import { bookedAgainstModel } from "./booked";
import { budget } from "./budget";
import { change } from "./change";
import { placeCharts } from "./charts";
import { control } from "./control";
import { FIRST_ROW, HEAD_ROW } from "./layout";
import { model } from "./model";
import { oneOffs } from "./oneOffs";
import { parts, placeParts } from "./parts";
import { volumeDetail } from "./volumeDetail";
import { volumes } from "./volumes";

const ROWS: readonly RowPlan[] = [
  ...volumes,
  ...model,
  ...bookedAgainstModel,
  ...oneOffs,
  ...budget,
  ...control,
  ...volumeDetail,
  ...change,
  ...parts,
];

/** Malmö 2020-2025: volumes, model, booked cost, known items, budget and deviation. */
export function kostnad(): SheetBuilder {
  const sheet = new SheetBuilder("Kostnad", {
    widths: [364, 84, 84, 84, 84, 84, 84, 96, 96, 720],
    frozenRows: HEAD_ROW,
    rows: 140,
  });
  placeHead(
    sheet,
    "Personlig assistans i Malmö 2020–2025: modell mot bokslut",
    "Volymer, budget och bokfört ur nämndens utredning. Modellens kostnad räknas i PA-funktionerna. " +
      "Belopp i tkr om inget annat anges.",
  );
  sheet.put("E3", "Kontroll", "check");
  placeYearHead(sheet);
  const row = placeYearRows(sheet, { years: YEARS, firstRow: FIRST_ROW }, ROWS);
  sheet.flag(`B${row("agrees")}:G${row("partsAgree")}`, "Nej");
  placeCharts(sheet, row);
  placeParts(sheet, row);
  return sheet;
}

function placeYearHead(sheet: SheetBuilder): void {
  sheet.put(`A${HEAD_ROW}`, "Tkr om inget annat anges", "headLeft");
  YEARS.forEach((year, index) => {
    sheet.put(`${columnLetters(index + 1)}${HEAD_ROW}`, year, "head", "year");
  });
  sheet.put(`H${HEAD_ROW}`, "Förändring 2020–2025", "head");
  sheet.put(`I${HEAD_ROW}`, "Förändring %", "head");
  sheet.put(`J${HEAD_ROW}`, "Källa och förklaring", "headLeft");
  sheet.height(HEAD_ROW, 38);
}
