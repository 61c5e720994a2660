import { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { placeHead } from "../../../../sheets/builder/placeHead";
import { placeCaseTable } from "./cases";
import { placeInputs } from "./inputs";
import { placePayers } from "./payers";
import { placeYears } from "./years";

/** A calculator for one decision: who pays, how much, and what the threshold of 20 hours does. */
export function beslut(): SheetBuilder {
  const sheet = new SheetBuilder("Beslut", {
    widths: [308, 140, 140, 140, 108, 120, 108, 104, 640],
    frozenRows: 0,
    rows: 80,
  });
  placeHead(
    sheet,
    "Beslut: vem betalar, och hur mycket",
    "Ändra de gula och orange cellerna. Över 20 timmar grundläggande behov per vecka är staten huvudman (SFB), annars kommunen (LSS).",
  );
  placeInputs(sheet);
  placePayers(sheet);
  placeCaseTable(sheet);
  placeYears(sheet);
  return sheet;
}
