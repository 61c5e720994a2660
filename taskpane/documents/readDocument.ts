import { ModelError } from "../../src/modelError";
import type { Migrations } from "./migration";
import { parseBounded } from "./parseBounded";
import type { GenericSchema } from "valibot";
import { type Plain, read, stored } from "./stored";

/** What a kind of document calls itself, and the versions of it that can be read. */
export interface DocumentKind {
  readonly format: string;
  readonly version: number;
  readonly migrations: Migrations;
  /** What it should have been, Swedish: "scenarier från PA-kalkyl". */
  readonly content: string;
  /** Letters in a text at most, where it holds longer ones than the user writes. */
  readonly longestText?: number;
}

function migrated(raw: Plain, { version: latest, migrations }: DocumentKind): Plain {
  let document = raw;
  for (;;) {
    const version = Number(document.version);
    if (version === latest) return document;
    const migrate = migrations.get(version);
    if (migrate !== undefined) {
      document = { ...migrate(document), version: version + 1 };
      continue;
    }
    throw new ModelError(
      "invalid",
      Number.isInteger(version) && version > latest
        ? `Innehållet är sparat i en nyare version (${version}) än den här läser (${latest}). Uppdatera PA-kalkyl; inget är borttaget.`
        : "Innehållet har en okänd version. Det ligger kvar som det var.",
    );
  }
}

/**
 * A stored document as plain data of the latest version; its fields are not yet checked.
 *
 * @throws ModelError `invalid`: damaged, too large or deep, of another kind, of a newer version.
 */
export function readDocument(text: string, kind: DocumentKind): Plain {
  const raw = read(stored.plain("Innehållet"), parseBounded(text, kind.longestText));
  if (raw.format !== kind.format) {
    throw new ModelError("invalid", `Innehållet är inte ${kind.content}.`);
  }
  return migrated(raw, kind);
}

/**
 * A reader of one kind of document, every field checked.
 *
 * @param usual the document's versions; another one only in tests of the migration.
 */
export const reader =
  <T>(schema: GenericSchema<unknown, T>, usual: DocumentKind) =>
  (text: string, kind = usual): T =>
    read(schema, readDocument(text, kind));
