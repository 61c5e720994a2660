import type { Memory } from "../../../src/ownfigures/memory/memory";
import type { DocumentKind } from "../readDocument";

/** How the workbook's own tables were read, the latest first. */
export type KnownTables = readonly Memory[];

/** More tables than a workbook has for this; the oldest goes. */
export const MOST_TABLES = 20;
export const MOST_ROWS = 1_000;
/** Of all tables together, so that what is kept stays small. */
export const MOST_LETTERS = 500_000;
/** Headings and label of a row. */
export const LONGEST_KEY = 1_500;
/** A dimension of a ledger's file. */
export const LONGEST_NUMBER = 40;

/** Version 1 is the first, so there is nothing to migrate yet. */
export const tablesDocument: DocumentKind = {
  format: "pa-kalkyl-siffror",
  version: 1,
  migrations: new Map(),
  content: "egna tabeller som PA-kalkyl har läst",
};
