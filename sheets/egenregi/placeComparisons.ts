import { cellOf } from "../builder/cellOf";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { ANSWER, KRONOR, PER_HOUR } from "./bridgePlan";
import type { BridgeRows } from "./placeBridge";
import { referenceVariant, sensitivityVariants } from "./variants";

interface Shared {
  readonly bridge: BridgeRows;
  /** The labelled range that the bridge is calculated from. */
  readonly inputs: string;
  /** What each variant changes of it. */
  readonly ranges: ReadonlyMap<string, string>;
  /** The column of explanations. */
  readonly notes: string;
}

/** What each small change does to the result, kr and kr per hour; `notes` is the column of explanations. */
export function placeSensitivities(
  sheet: SheetBuilder,
  top: number,
  { bridge, inputs, ranges, hours, notes }: Shared & { readonly hours: string },
): number {
  ["Ändring", "Resultat, kr", "Kr per timme"].forEach((text, index) => {
    sheet.put(`${"ABC"[index] ?? ""}${top}`, text, index === 0 ? "headLeft" : "head");
  });
  sensitivityVariants.forEach(({ id, title, explanation }, place) => {
    const row = top + 1 + place;
    const call = `PA.EGENREGI(${inputs},${ranges.get(id) ?? ""})`;
    sheet.put(`A${row}`, title, "label");
    sheet.put(
      `B${row}`,
      `${cellOf(call, ANSWER.result, KRONOR)}-B$${bridge.result}`,
      "value",
      "whole",
    );
    sheet.put(`C${row}`, `=B${row}/${hours}`, "value", "kronor");
    sheet.put(`${notes}${row}`, explanation, "source");
  });
  return top + sensitivityVariants.length + 1;
}

/** The private provider with the same volume beside the own one. */
export function placeReference(
  sheet: SheetBuilder,
  top: number,
  { bridge, inputs, ranges, notes }: Shared,
): number {
  const call = `PA.EGENREGI(${inputs},${ranges.get(referenceVariant.id) ?? ""})`;
  const own = (column: string, row: number): string => `=${column}${row}`;
  const lines = [
    ["Egen regi: kostnad", own("B", bridge.cost), own("C", bridge.cost), ""],
    [
      "Privat utförare: kostnad",
      cellOf(call, ANSWER.cost, KRONOR),
      cellOf(call, ANSWER.cost, PER_HOUR),
      referenceVariant.explanation,
    ],
    ["Skillnad i kostnad", `=B${top + 1}-B${top + 2}`, `=C${top + 1}-C${top + 2}`, ""],
    [
      "Privat utförare: resultat",
      cellOf(call, ANSWER.result, KRONOR),
      cellOf(call, ANSWER.result, PER_HOUR),
      "Ska rymma overhead och vinst, som inte är med i kostnaden",
    ],
  ] as const;
  ["Samma volym", "Kronor", "Kr per timme"].forEach((text, index) => {
    sheet.put(`${"ABC"[index] ?? ""}${top}`, text, index === 0 ? "headLeft" : "head");
  });
  lines.forEach(([label, kronor, perHour, note], index) => {
    const row = top + 1 + index;
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, kronor, "value", "whole");
    sheet.put(`C${row}`, perHour, "value", "kronor");
    sheet.put(`${notes}${row}`, note, "source");
  });
  return top + lines.length + 1;
}
