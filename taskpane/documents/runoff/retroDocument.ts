import type { DocumentKind } from "../readDocument";
import type { DrawsTyped } from "../../runoff/draw/drawsTyped";
import type { Source } from "../../runoff/input/source";
import type { Options } from "../../runoff/options";
import type { Booking } from "../../runoff/results/proposedAccrual";
import type { YearTyped } from "../../runoff/year/yearTyped";

/** What the view Retro keeps in the workbook. What is drawn follows from it, and is drawn again. */
export interface RetroWork {
  /** Undefined: nothing is begun. */
  readonly source: Source | undefined;
  readonly options: Options;
  readonly year: YearTyped;
  readonly booking: Booking;
  readonly draws: DrawsTyped;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const retroDocument: DocumentKind = {
  format: "pa-kalkyl-retro",
  version: 1,
  migrations: new Map(),
  content: "underlag till Retro från PA-kalkyl",
};
