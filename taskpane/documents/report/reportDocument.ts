import type { DocumentKind } from "../readDocument";

export const reportDocument: DocumentKind = {
  format: "pa-kalkyl-rapport",
  version: 1,
  migrations: new Map(),
  content: "val till Rapport från PA-kalkyl",
  longestText: 10_000,
};
