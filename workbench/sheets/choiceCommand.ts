import type { ChoicePlan } from "../../sheets/builder/choicePlan";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command } from "../engine/spreadsheetTypes";
import { choiceRule } from "./choiceRule";

/** What lets only some words be chosen in cells. */
export function choiceCommand(sheetId: string, plan: ChoicePlan): Command {
  const { ranges, ...rule } = choiceRule(`${sheetId}-val-${plan.zone}`, plan);
  return {
    type: "ADD_DATA_VALIDATION_RULE",
    sheetId,
    ranges: ranges.map((zone) => ({
      _sheetId: sheetId,
      _zone: spreadsheet.helpers.toZone(zone),
    })),
    rule,
  };
}
