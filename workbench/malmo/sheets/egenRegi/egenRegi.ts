import { SheetBuilder } from "../../../../sheets/build/SheetBuilder";
import { placeBridge } from "../../../../sheets/egenregi/placeBridge";
import { placeReference, placeSensitivities } from "../../../../sheets/egenregi/placeComparisons";
import { placeWaterfall } from "../../../../sheets/egenregi/placeWaterfall";
import { malmoAssumptions } from "../../../../src/provider/malmo/malmoAssumptions";
import { YEARS } from "../../data/report";
import { placeHead } from "../parts";
import { placeCopies } from "./copies";
import { placeMalmoInputs } from "./inputs";
import {
  CHOSEN,
  CHOSEN_ROW,
  columnOf,
  COLUMNS,
  HEAD_ROW,
  HELPER_COLUMNS,
  INPUTS,
  ROW,
  SOURCE,
  STATUS,
  UNIT,
} from "./layout";
import { placeOutcome } from "./outcome";

const LARGEST_DEFICIT = 2024;

function placeYearHead(sheet: SheetBuilder): void {
  sheet.put(`A${HEAD_ROW}`, "Kronor om inget annat anges", "headLeft");
  YEARS.forEach((year, place) => sheet.put(`${columnOf(place)}${HEAD_ROW}`, year, "head", "year"));
  sheet.put(`${UNIT}${HEAD_ROW}`, "", "headLeft");
  sheet.put(`${STATUS}${HEAD_ROW}`, "", "headLeft");
  sheet.put(`${SOURCE}${HEAD_ROW}`, "Källa och förklaring", "headLeft");
}

function placeChosenYear(sheet: SheetBuilder): void {
  sheet.put(`A${CHOSEN_ROW}`, "Visa bryggan för år", "label");
  sheet.put(`B${CHOSEN_ROW}`, LARGEST_DEFICIT, "input", "year");
  sheet.put(`C${CHOSEN_ROW}`, "Eget val: ett av utredningens år", "source");
  sheet.choose(`B${CHOSEN_ROW}`, YEARS.map(String));
}

/** Malmö's own provider 2020-2025, calibrated to each year's outturn, with the bridge of a chosen year. */
export function egenRegi(): SheetBuilder {
  const sheet = new SheetBuilder("Egen regi", {
    widths: [
      ...[300, ...YEARS.map(() => 104), 104, 96, 640, 24],
      ...Array.from({ length: HELPER_COLUMNS }, () => 112),
    ],
    frozenRows: HEAD_ROW,
    rows: INPUTS.last + malmoAssumptions.length + 6,
  });
  placeHead(
    sheet,
    "Egen regi i Malmö 2020–2025: från schablonbeloppet till kostnaden per timme",
    "Varje år är kalibrerat mot utfallet: administrationen per timme är den obekanta som är löst. " +
      "Ändra indata och allt räknas om.",
  );
  sheet.put("E3", "Kontroll", "check");
  placeYearHead(sheet);
  placeMalmoInputs(sheet);
  const { chosen, ref, variants, years } = placeCopies(sheet);
  const row = placeOutcome(sheet, years);
  sheet.flag(`B${row("agrees")}:G${row("agrees")}`, "Nej");

  sheet.band(ROW.bridge, "2  Bryggan för ett år: vad varje orsak kostar", COLUMNS);
  placeChosenYear(sheet);
  const bridge = placeBridge(sheet, CHOSEN_ROW + 1, chosen);
  sheet.put(`A${bridge.next}`, "Resultat efter kommunbidrag", "label");
  sheet.put(`B${bridge.next}`, `=B${bridge.result}+${ref("grant")}`, "value", "whole");
  placeWaterfall(sheet, bridge, CHOSEN, {
    id: "egen-regi-brygga",
    at: { col: 3, row: CHOSEN_ROW, x: 8, y: 6 },
    size: { width: 492, height: 430 },
  });

  const hours = `INDEX($B$${row("hours")}:$G$${row("hours")},1,MATCH($B$${CHOSEN_ROW},$B$${HEAD_ROW}:$G$${HEAD_ROW},0))`;
  const shared = { bridge, ranges: variants, notes: "D" };
  sheet.band(ROW.sensitivities, "3  Vad en liten ändring gör med det årets resultat", COLUMNS);
  placeSensitivities(sheet, ROW.sensitivities + 1, { ...shared, hours });
  sheet.band(ROW.reference, "4  En privat utförare med samma volym det året", COLUMNS);
  placeReference(sheet, ROW.reference + 1, shared);
  sheet.band(ROW.inputs, "5  Indata per år", COLUMNS);
  sheet.band(INPUTS.last + 2, "6  Vad som är antaget", COLUMNS);
  malmoAssumptions.forEach((text, index) => {
    sheet.put(`A${INPUTS.last + 3 + index}`, text, "label");
  });
  return sheet;
}
