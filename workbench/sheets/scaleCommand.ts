import type { ScalePlan } from "../../sheets/builder/scalePlan";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command } from "../engine/spreadsheetTypes";
import { scaleDefinition } from "./scaleDefinition";

/** What grounds a range by its numbers. */
export const scaleCommand = (sheetId: string, plan: ScalePlan): Command => ({
  type: "ADD_CONDITIONAL_FORMAT",
  sheetId,
  ranges: [{ _sheetId: sheetId, _zone: spreadsheet.helpers.toZone(plan.range) }],
  cf: { id: `${sheetId}-${plan.range}`, rule: scaleDefinition(plan) },
});
