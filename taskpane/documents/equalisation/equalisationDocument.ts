import type { EqualisationId } from "../../../src/equalisation/fields/equalisationFields";
import type { DocumentKind } from "../readDocument";

/** What the state takes back of general grants in a year, as it is typed. */
export interface TypedTakeBack {
  readonly year: number;
  readonly amount: string;
}

/** What the part LSS-utjämning keeps in the workbook: what is typed. */
export interface EqualisationForm {
  readonly typed: Readonly<Partial<Record<EqualisationId, string>>>;
  /** Where SCB's figures were taken, as the user has written it; may be empty. */
  readonly source: string;
  /** Rise of the average costs a year, per cent; empty: as the schablon. */
  readonly priceGrowth: string;
  readonly takenBack: readonly TypedTakeBack[];
  /** Whose figures they are, where they are an example's. */
  readonly example?: string | undefined;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const equalisationDocument: DocumentKind = {
  format: "pa-kalkyl-utjamning",
  version: 1,
  migrations: new Map(),
  content: "uppgifter till LSS-utjämning från PA-kalkyl",
};
