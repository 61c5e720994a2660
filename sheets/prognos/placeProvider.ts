import { providerFields, type ValueId } from "../../src/provider/fields/providerFields";
import { providerReasons } from "../../src/provider/fields/providerReasons";
import type { ProviderGivenText } from "../../src/forecast/base/providerGivenText";
import { unitFormat } from "../egenregi/unitFormat";
import { unitText } from "../builder/unitText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { cellNumber } from "./cellNumber";

/** Over the own provider's figures; by it they are found when the sheet is read again. */
export const PROVIDER_BAND = "Egen regi: den egna modellens uppgifter";

/** The own provider's given figures as the range that PA.EGENREGI takes too; returns the range. */
export function placeProvider(
  sheet: SheetBuilder,
  provider: ProviderGivenText,
  top: number,
  baseYear: string,
): { readonly range: string; readonly next: number } {
  sheet.band(top, PROVIDER_BAND, 5);
  ["Uppgift", "Värde", unitText("Enhet"), "Status", "Källa"].forEach((text, place) => {
    sheet.put(`${"ABCDE"[place] ?? ""}${top + 1}`, text, place === 1 ? "head" : "headLeft");
  });
  const rows = providerFields.flatMap(({ id, label, unit }) => {
    const value = id === "year" ? `=${baseYear}` : provider[id as ValueId];
    return value === undefined ? [] : [{ id, label, unit, reason: providerReasons[id], value }];
  });
  rows.forEach(({ id, label, unit, reason, value }, place) => {
    const row = top + 2 + place;
    const own = id === "year" ? String(value) : cellNumber(value);
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, own, id === "year" ? "value" : "input", unitFormat(unit));
    sheet.put(`C${row}`, unitText(unit), "source");
    sheet.put(`D${row}`, id === "year" ? "beräknad" : "egen uppgift", "source");
    sheet.put(`E${row}`, reason, "note");
  });
  return { range: `$A$${top + 1}:$B$${top + 1 + rows.length}`, next: top + 3 + rows.length };
}
