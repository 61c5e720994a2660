import { componentFormat } from "../../engine/numberFormat/componentFormat";
import { NUMBER_FORMAT } from "../../engine/numberFormat/keptCode";
import type { Model } from "../../engine/spreadsheetTypes";

/** Formats that the component has itself: a code beside them would say nothing more. */
const ITS_OWN: Readonly<Record<string, string>> = { General: "", "@": "@" };

/** Gives the marked cells a format by Excel's code (en-US), with the component's nearest beside it. */
export function pickCode(model: Model, code: string): void {
  const own = ITS_OWN[code];
  model.dispatch("SET_FORMATTING", {
    sheetId: model.getters.getActiveSheetId(),
    target: model.getters.getSelectedZones(),
    ...(own === undefined
      ? { style: { [NUMBER_FORMAT]: code }, format: componentFormat(code) ?? "" }
      : { format: own }),
  });
}
