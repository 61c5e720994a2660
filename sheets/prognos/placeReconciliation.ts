import type { Base } from "../../src/forecast/base/base";
import type { FieldId } from "../../src/forecast/fields/forecastFields";
import { reconcileBase, type ReconciledBase } from "../../src/ownfigures/reconcile/reconcileBase";
import { asCellText } from "../builder/cellText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { Ref } from "./followsFrom";

const HEADS = [
  "Avstämning mot modellen",
  "Utfall utan kända poster",
  "Modellen",
  "Modellen mot utfallet",
  "Trolig orsak när bladet skrevs",
] as const;
const HEADING_HEIGHT = 42;

const NAMES = { sfb: "SFB", lss: "LSS" } as const;
const OUTTURN = { sfb: "outturnSfb", lss: "outturnLss" } as const satisfies Record<string, FieldId>;

/** The base's model of its own volume, with use and price as they stand on the sheet. */
function model(part: ReconciledBase["part"], ref: Ref): string {
  return part === "sfb"
    ? `PA.SFB(${ref("year")},${ref("sfbPersons")})*${ref("utilisation")}*(1+${ref("higherShare")}*${ref("higherUplift")})`
    : `PA.LSS(${ref("year")},${ref("lssHours")})*${ref("lssPriceFactor")}`;
}

/** The years and the known items of SFB in the table of past years. */
export interface KnownItems {
  readonly years: string;
  readonly amounts: string;
}

/**
 * The base year's outturn beside the model, part by part, as formulas on the sheet's own figures; returns how many
 * rows it takes, none where there is nothing to compare.
 */
export function placeReconciliation(
  sheet: SheetBuilder,
  base: Base,
  top: number,
  ref: Ref,
  known: KnownItems | undefined,
): number {
  const parts = reconcileBase(base);
  if (parts.length === 0) return 0;
  HEADS.forEach((text, place) => {
    const isNumber = place > 0 && place < HEADS.length - 1;
    sheet.put(`${"ABCDE"[place] ?? ""}${top}`, text, isNumber ? "head" : "headLeft");
  });
  sheet.height(top, HEADING_HEIGHT);
  parts.forEach(({ part, year, agrees, reasons }, place) => {
    const row = top + 1 + place;
    const items =
      part === "sfb" && known !== undefined
        ? `-SUMIF(${known.years},${ref("year")},${known.amounts})`
        : "";
    sheet.put(`A${row}`, `${NAMES[part]} ${year}`, "label");
    sheet.put(`B${row}`, `=${ref(OUTTURN[part])}${items}`, "value", "whole");
    sheet.put(`C${row}`, `=IFERROR(${model(part, ref)},"")`, "value", "whole");
    sheet.put(`D${row}`, `=IFERROR(C${row}/B${row}-1,"")`, "value", "percent");
    sheet.put(`E${row}`, asCellText(agrees ? "Stämmer." : (reasons[0]?.text ?? "")), "note");
  });
  return parts.length + 1;
}
