import { columnLetters } from "../../../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { placeBridge } from "../../../../sheets/egenregi/placeBridge";
import { placeBridgeChart } from "../../../../sheets/egenregi/placeBridgeChart";
import { placeChanges } from "../../../../sheets/egenregi/placeChanges";
import { placeReference, placeSensitivities } from "../../../../sheets/egenregi/placeComparisons";
import { placeVariants } from "../../../../sheets/egenregi/placeVariants";
import { unlessBlank } from "../../../../sheets/egenregi/unlessBlank";
import type { FieldId } from "../../../../src/provider/fields/providerFields";
import { malmoAssumptions } from "../../../provider/malmoAssumptions";
import { YEARS } from "../../data/report";
import { placeHead } from "../../../../sheets/builder/placeHead";
import { placeChosenInputs, placeYearly } from "./inputs";
import {
  CHOSEN_ROW,
  columnOf,
  COLUMNS,
  HEAD_ROW,
  HELPER_COLUMNS,
  HELPERS,
  INPUTS,
  ROW,
  SOURCE,
  STATUS,
  UNIT,
  yearlyRow,
} from "./layout";
import { placeOutcome } from "./outcome";
import { yearlyFields } from "./years";

const LARGEST_DEFICIT = 2024;
const RANGE = `$A$${INPUTS.head}:$B$${INPUTS.last}`;
const ref = (id: FieldId): string => `$B$${INPUTS.row(id)}`;

function placeYearHead(sheet: SheetBuilder): void {
  sheet.put(`A${HEAD_ROW}`, "Kronor om inget annat anges", "headLeft");
  YEARS.forEach((year, place) => sheet.put(`${columnOf(place)}${HEAD_ROW}`, year, "head", "year"));
  for (const column of [UNIT, STATUS]) sheet.put(`${column}${HEAD_ROW}`, "", "headLeft");
  sheet.put(`${SOURCE}${HEAD_ROW}`, "Källa och förklaring", "headLeft");
}

/** The choice of year, and the cell that says which column it is. */
function placeChosenYear(sheet: SheetBuilder): string {
  sheet.put(`A${CHOSEN_ROW}`, "Visa bryggan för år", "label");
  sheet.put(`B${CHOSEN_ROW}`, LARGEST_DEFICIT, "input", "year");
  sheet.put(`C${CHOSEN_ROW}`, "Eget val: ett av utredningens år", "source");
  sheet.choose(`B${CHOSEN_ROW}`, YEARS.map(String));
  const years = `$${columnOf(0)}$${HEAD_ROW}:$${columnOf(YEARS.length - 1)}$${HEAD_ROW}`;
  const place = columnLetters(HELPERS + 1);
  sheet.put(`${columnLetters(HELPERS)}${CHOSEN_ROW}`, "Det valda årets kolumn", "source");
  sheet.put(`${place}${CHOSEN_ROW}`, `=MATCH($B$${CHOSEN_ROW},${years},0)`, "value", "whole");
  return `$${place}$${CHOSEN_ROW}`;
}

/** What each year changes of the chosen year's inputs, label and value side by side. */
function placeYearChanges(sheet: SheetBuilder): readonly string[] {
  sheet.band(ROW.yearly, "Åren som ändringar av indata", HELPER_COLUMNS, HELPERS);
  return YEARS.map((year, index) =>
    placeChanges(
      sheet,
      { column: HELPERS + 2 * index, row: ROW.yearly + 1 },
      `År ${year}`,
      yearlyFields.map((id) => [id, unlessBlank(`$${columnOf(index)}$${yearlyRow(id)}`)]),
    ),
  );
}

/** Malmö's own provider 2020-2025, calibrated to each year's outturn, with the bridge of a chosen year. */
export function egenRegi(): SheetBuilder {
  const sheet = new SheetBuilder("Egen regi", {
    widths: [
      ...[364, ...YEARS.map(() => 122), 112, 96, 690, 24],
      ...Array.from({ length: HELPER_COLUMNS }, (_, index) => (index % 2 === 0 ? 216 : 112)),
    ],
    frozenRows: HEAD_ROW,
    printed: `A:${columnLetters(COLUMNS - 1)}`,
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
  placeYearly(sheet);
  const row = placeOutcome(sheet, RANGE, placeYearChanges(sheet));
  sheet.flag(`B${row("agrees")}:G${row("agrees")}`, "Nej");

  sheet.band(ROW.bridge, "2  Bryggan för ett år: vad varje orsak kostar", COLUMNS);
  const place = placeChosenYear(sheet);
  const bridge = placeBridge(sheet, CHOSEN_ROW + 1, RANGE);
  sheet.put(`A${bridge.next}`, "Resultat efter kommunbidrag", "label");
  sheet.put(`B${bridge.next}`, `=B${bridge.result}+${ref("grant")}`, "value", "whole");
  placeBridgeChart(sheet, bridge, HELPERS, {
    id: "egen-regi-brygga",
    at: { col: 3, row: CHOSEN_ROW, x: 8, y: 6 },
    size: { width: 492, height: 430 },
  });

  const inBlock = INPUTS.head - 1;
  sheet.band(inBlock, "Ändringarna i avsnitt 3 och 4", 2, HELPERS);
  const ranges = placeVariants(sheet, { column: HELPERS, row: INPUTS.head }, ref);
  const hours = `INDEX($B$${row("hours")}:$G$${row("hours")},1,${place})`;
  const shared = { bridge, inputs: RANGE, ranges, notes: "D" };
  sheet.band(ROW.sensitivities, "3  Vad en liten ändring gör med det årets resultat", COLUMNS);
  placeSensitivities(sheet, ROW.sensitivities + 1, { ...shared, hours });
  sheet.band(ROW.reference, "4  En privat utförare med samma volym det året", COLUMNS);
  placeReference(sheet, ROW.reference + 1, shared);
  sheet.band(ROW.yearly, "5  Det som skiljer mellan åren", COLUMNS);
  sheet.band(
    inBlock,
    "6  Indata för det valda året; det som inte är ur åren gäller alla år",
    COLUMNS,
  );
  placeChosenInputs(sheet, place);
  sheet.band(INPUTS.last + 2, "7  Vad som är antaget", COLUMNS);
  malmoAssumptions.forEach((text, index) => {
    sheet.put(`A${INPUTS.last + 3 + index}`, text, "label");
  });
  return sheet;
}
