import type { DocumentKind } from "../readDocument";

/** Version 1 is the first, so there is nothing to migrate yet. */
export const riskDocument: DocumentKind = {
  format: "pa-kalkyl-osakerhet",
  version: 1,
  migrations: new Map(),
  content: "val till Osäkerhet från PA-kalkyl",
};
