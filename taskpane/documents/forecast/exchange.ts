import { ModelError } from "../../../src/modelError";
import { readAside, storedAside } from "./aside";
import { canonicalJson } from "../canonicalJson";
import { crc32 } from "./crc32";
import { loadDocument } from "./loadDocument";
import { parseBounded } from "../parseBounded";
import { read, stored } from "../stored";
import type { LoadedDocument, ScenarioDocument, SetAside } from "./scenarioDocument";

const FILE = stored.plain("Filen");
const NONE: readonly SetAside[] = [];

function whole(document: ScenarioDocument, setAside: readonly SetAside[]) {
  return setAside.length === 0 ? document : { ...document, aside: setAside.map(storedAside) };
}

/**
 * A document as it is stored: equal documents are equal texts. What was set aside when it was read goes
 * along, so that saving loses nothing.
 */
export function storedText(document: ScenarioDocument, setAside = NONE): string {
  return canonicalJson(whole(document, setAside));
}

/** A document as a file for export, with its checksum. */
export function exportedText(document: ScenarioDocument, setAside = NONE): string {
  const content = whole(document, setAside);
  return canonicalJson({ checksum: crc32(canonicalJson(content)), document: content });
}

/** A file is read whole or not at all; in a workbook what is damaged is kept beside the rest. */
function refuseDamagedAside(document: unknown): void {
  const { aside } = read(FILE, document);
  if (Array.isArray(aside)) for (const each of aside) readAside(each);
}

/**
 * An exported file read back.
 *
 * @throws ModelError `invalid` where it is no such file or has been changed since it was exported.
 */
export function importedDocument(text: string): LoadedDocument {
  const file = read(FILE, parseBounded(text));
  const content = canonicalJson(file.document);
  if (typeof file.checksum !== "string" || file.document === undefined) {
    throw new ModelError("invalid", "Filen är inte scenarier som exporterats från PA-kalkyl.");
  }
  if (file.checksum !== crc32(content)) {
    throw new ModelError(
      "invalid",
      "Filen har ändrats eller skadats sedan den exporterades: kontrollsumman stämmer inte. Exportera den på nytt.",
    );
  }
  refuseDamagedAside(file.document);
  return loadDocument(content);
}
