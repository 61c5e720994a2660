import type { DocumentKind } from "../readDocument";
import type { RangeReference } from "../../workbook/port";
import type { TypedAhead } from "../../provider/paths/aheadYears";
import type { TypedGaps } from "../../provider/paths/gapYears";
import type { TypedGoal } from "../../provider/seek";
import type { Typed } from "../../provider/typedFields";

/** Where the fields came from, for the user and for the sheet that is filled with them. */
export interface Origin {
  readonly name: string;
  /** The cells that they were read from, as long as they are as they were read. */
  readonly cells?: RangeReference;
  readonly changed?: true;
  /** Whose figures they are, where they are an example's: "Exempel: Malmö". */
  readonly example?: string;
}

/** What the view Egen regi keeps in the workbook: what is typed, in the fields and in the parts below. */
export interface ProviderWork {
  readonly typed: Typed;
  /** Undefined: nothing is begun. */
  readonly origin: Origin | undefined;
  readonly goal: TypedGoal;
  readonly gaps: TypedGaps;
  /** Undefined: as the fields' year has it. */
  readonly ahead: TypedAhead | undefined;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const providerDocument: DocumentKind = {
  format: "pa-kalkyl-egenregi",
  version: 1,
  migrations: new Map(),
  content: "uppgifter till Egen regi från PA-kalkyl",
};
