import { type Look, LOOKS, type LookName } from "../../sheets/builder/looks";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command, Zone } from "../engine/spreadsheetTypes";

/** What draws the borders of cells by their looks, a look at a time. */
export function borderCommands(
  sheetId: string,
  looks: Iterable<readonly [address: string, look: LookName]>,
): Command[] {
  const byLook = new Map<LookName, Zone[]>();
  for (const [address, look] of looks) {
    const zones = byLook.get(look);
    const zone = spreadsheet.helpers.toZone(address);
    if (zones === undefined) byLook.set(look, [zone]);
    else zones.push(zone);
  }
  return [...byLook].flatMap(([look, target]) => {
    const { border }: Look = LOOKS[look];
    return border === undefined ? [] : [{ type: "SET_BORDERS_ON_TARGET", sheetId, target, border }];
  });
}
