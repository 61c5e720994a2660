import type { EqualisationField } from "../../src/equalisation/fields/equalisationField";
import type { EqualisationId } from "../../src/equalisation/fields/equalisationFields";
import { equalisationReasons } from "../../src/equalisation/fields/equalisationReasons";
import { equalisationSections } from "../../src/equalisation/fields/equalisationSections";
import { asCellText } from "../builder/cellText";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { unitText } from "../builder/unitText";
import type { EqualisationContent } from "./equalisationContent";

type Field = EqualisationField<EqualisationId>;

const FORMATS: Readonly<Record<string, FormatName>> = {
  år: "year",
  andel: "percent2",
  faktor: "factor",
  "kr/invånare": "kronor",
};

interface Place {
  readonly row: number;
  /** The section's name above it. */
  readonly section?: string;
  readonly field: Field;
}

/** Where each field stands: a row a section and a field below. */
export function placesOf(top: number): readonly Place[] {
  let next = top;
  return equalisationSections.flatMap(({ name, fields }) => {
    next += 1;
    return fields.map((field, place): Place => {
      const row = next;
      next += 1;
      return place === 0 ? { row, section: name, field } : { row, field };
    });
  });
}

/** The labelled block that the formulas are calculated from. */
export function placeInputs(
  sheet: SheetBuilder,
  head: number,
  places: readonly Place[],
  { values }: EqualisationContent,
): void {
  ["Uppgift", "Värde", "Enhet", "Källa"].forEach((text, place) =>
    sheet.put(`${"ABCD"[place] ?? ""}${head}`, text, place === 1 ? "head" : "headLeft"),
  );
  for (const { row, section, field } of places) {
    if (section !== undefined) sheet.put(`A${row - 1}`, section, "totalLabel");
    const value = values[field.id];
    sheet.put(`A${row}`, field.label, "label");
    const look = field.id === "tableUplift" ? "assumption" : "input";
    sheet.put(`B${row}`, value ?? "", look, FORMATS[field.unit] ?? "whole");
    sheet.put(`C${row}`, unitText(field.unit), "source");
    sheet.put(`D${row}`, asCellText(equalisationReasons[field.id]), "source");
  }
}
