import type { DocumentKind } from "../readDocument";

/** Version 1 is the first, so there is nothing to migrate yet. */
export const ownValuesDocument: DocumentKind = {
  format: "pa-kalkyl-egna-varden",
  version: 1,
  migrations: new Map(),
  content: "egna värden från PA-kalkyl",
};
