import type { DocumentKind } from "../../documents/readDocument";

/** Version 1 is the first, so there is nothing to migrate yet. */
export const writtenDocument: DocumentKind = {
  format: "pa-kalkyl-blad",
  version: 1,
  migrations: new Map(),
  content: "blad som PA-kalkyl har skrivit",
  longestText: 40_000,
};
