import type { Base } from "../../src/forecast/base/base";
import type { FieldId } from "../../src/forecast/fields/forecastFields";
import { reconcileBase, type ReconciledBase } from "../../src/ownfigures/reconcile/reconcileBase";
import { hasLate } from "../../src/forecast/backtest/inOwnYears";
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

/** The years, the known items of SFB and what is booked later, in the table of past years. */
export interface KnownItems {
  readonly years: string;
  readonly amounts: string;
  readonly later: string;
  readonly laterPersons: string;
}

/** What was booked later and the persons behind it, where the base year has any when the sheet is written. */
function later(base: Base, ref: Ref, known: KnownItems | undefined) {
  const own = base.history?.find(({ year }) => year === Number(base.values.year));
  if (known === undefined || own === undefined || !hasLate(own)) return undefined;
  const { years, later: amounts, laterPersons } = known;
  const ofYear = (column: string): string => `SUMIF(${years},${ref("year")},${column})`;
  return {
    amount: ofYear(amounts),
    persons: ofYear(laterPersons),
    // As many as the amount pays for.
    unsaid: `SUMIFS(${amounts},${years},${ref("year")},${laterPersons},"")`,
  };
}

/** The base's model of its own volume, with use and price as they stand on the sheet. */
function model(part: ReconciledBase["part"], ref: Ref, more: ReturnType<typeof later>): string {
  if (part === "lss") return `PA.LSS(${ref("year")},${ref("lssHours")})*${ref("lssPriceFactor")}`;
  const [year, persons] = [ref("year"), ref("sfbPersons")];
  const volume =
    more === undefined
      ? `PA.SFB(${year},${persons})`
      : `(PA.SFB(${year},${persons}+${more.persons})+${more.unsaid})`;
  return `${volume}*${ref("utilisation")}*(1+${ref("higherShare")}*${ref("higherUplift")})`;
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
  const more = later(base, ref, known);
  HEADS.forEach((text, place) => {
    const isNumber = place > 0 && place < HEADS.length - 1;
    sheet.put(`${"ABCDE"[place] ?? ""}${top}`, text, isNumber ? "head" : "headLeft");
  });
  sheet.height(top, HEADING_HEIGHT);
  parts.forEach(({ part, year, agrees, reasons }, place) => {
    const row = top + 1 + place;
    const items =
      part === "sfb" && known !== undefined
        ? `-SUMIF(${known.years},${ref("year")},${known.amounts})${more === undefined ? "" : `+${more.amount}`}`
        : "";
    sheet.put(`A${row}`, `${NAMES[part]} ${year}`, "label");
    sheet.put(`B${row}`, `=${ref(OUTTURN[part])}${items}`, "value", "whole");
    sheet.put(`C${row}`, `=IFERROR(${model(part, ref, more)},"")`, "value", "whole");
    sheet.put(`D${row}`, `=IFERROR(C${row}/B${row}-1,"")`, "value", "percent");
    sheet.put(`E${row}`, asCellText(agrees ? "Stämmer." : (reasons[0]?.text ?? "")), "note");
  });
  return parts.length + 1;
}
