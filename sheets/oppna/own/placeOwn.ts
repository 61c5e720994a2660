import { asCellText } from "../../builder/cellText";
import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { ParameterPlan } from "../parameterPlan";
import { rowsTaken } from "../valueBlock";
import type { OwnBlock } from "./ownBlock";
import { KIND_LABELS, ownSource, type StoredKind, type StoredOwn } from "./storedOwn";

const OWN = "eget värde";
const HEADS = ["Eget värde", "Värde", "År", "Går att räkna med", "Status", "Källa"] as const;

function placeHeads(sheet: SheetBuilder, row: number, heads: readonly string[]): void {
  heads.forEach((text, place) =>
    sheet.put(`${"ABCDEF"[place] ?? ""}${row}`, text, place === 0 ? "headLeft" : "head"),
  );
}

/** What `belopp` takes of a row: no year and nothing, or a year once with an amount, an uplift or nothing. */
function rowIsSound(row: number, first: number, last: number): string {
  const [value, year] = [`B${row}`, `C${row}`];
  const share = `AND(ABS(${value})<=0.5,${value}<>0)`;
  const amount = `AND(${value}>=100,${value}<=10000)`;
  const known = `IF(${value}="",TRUE,IF(ISNUMBER(${value}),OR(${share},${amount}),FALSE))`;
  const once = `AND(${year}=INT(${year}),${year}>=1900,${year}<=2199,COUNTIF($C$${first}:$C$${last},${year})=1)`;
  return `IF(${year}="",OR(${value}="",${value}=0),IF(ISNUMBER(${year}),AND(${once},${known}),FALSE))`;
}

/** The rows of a range of own amounts, under its band: each fetched from its cells, with the user's own note. */
export function placeOwnBlock(sheet: SheetBuilder, block: OwnBlock, plan: ParameterPlan): void {
  const { top, rows } = block;
  placeHeads(sheet, top + 1, HEADS);
  const [first, last] = [top + 2, top + 1 + rows.length];
  rows.forEach(({ year, value, now }, place) => {
    const row = first + place;
    const [wasYear, was] = now;
    const isShare = typeof was === "number" && Math.abs(was) <= 0.5;
    const stored = plan.storedAs("schablon", wasYear, was);
    sheet.put(`A${row}`, isShare ? "Uppräkning till året" : KIND_LABELS.schablon, "label");
    // A blank cell is no amount of 0, and no year of 0.
    sheet.put(
      `B${row}`,
      `=IF(${value}="","",${value})`,
      "assumption",
      isShare ? "percent2" : "kronor",
    );
    sheet.put(`C${row}`, `=IF(${year}=0,"",${year})`, "value", "year");
    sheet.put(`D${row}`, `=${rowIsSound(row, first, last)}`, "value");
    sheet.put(`E${row}`, OWN, "source");
    const from = `Hämtas från ${value}.`;
    const text = stored === undefined ? from : `${ownSource(stored)}. ${from}`;
    sheet.put(`F${row}`, asCellText(text), "source");
  });
}

const FORMATS: Readonly<Partial<Record<StoredKind, FormatName>>> = {
  schablon: "kronor",
  inhabitants: "whole",
};

/**
 * What the workbook keeps as Egna värden, each with its note: from the cell that the formulas take it from, or as
 * it is kept where none of them does. Returns the row after.
 */
export function placeStored(
  sheet: SheetBuilder,
  top: number,
  stored: readonly (readonly [StoredOwn, cell: string | undefined])[],
): number {
  placeHeads(
    sheet,
    top + 1,
    HEADS.map((head, place) => (place === 3 ? "" : head)),
  );
  stored.forEach(([own, cell], place) => {
    const row = top + 2 + place;
    const value = cell === undefined ? String(own.value) : `=${cell}`;
    sheet.put(`A${row}`, KIND_LABELS[own.kind], "label");
    sheet.put(`B${row}`, value, "assumption", FORMATS[own.kind] ?? "percent2");
    sheet.put(`C${row}`, String(own.year), "value", "year");
    sheet.put(`E${row}`, OWN, "source");
    const use =
      cell === undefined
        ? "Ingen formel i kopian hämtar det."
        : `Formlerna hämtar det från ${cell}.`;
    sheet.put(`F${row}`, asCellText(`${ownSource(own)}. ${use}`), "source");
  });
  return top + rowsTaken(stored);
}
