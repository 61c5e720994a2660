import type { KeptPart } from "../engine/keptFile";
import { KEPT_KINDS } from "./keptParts";
import { LIMITS } from "./limits";
import type { FileParts } from "./read/fileParts";

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*\?>\s*/;
/** Namespaces of the strict form, which a saved file, of the transitional form, cannot hold. */
const STRICT = "http://purl.oclc.org/ooxml/";

/** The parts that go along, and what the user calls those that cannot. */
export interface FoundParts {
  readonly parts: readonly KeptPart[];
  readonly lost: readonly string[];
}

/** Document properties, labels and add-ins' panes, as the package names them. */
export function readKeptParts(file: FileParts): FoundParts {
  let room = LIMITS.keptPartLetters;
  /** `depth`: a pane names an add-in, and that names nothing that is kept. */
  const read = (kind: string, path: string, depth: number): KeptPart | undefined => {
    const xml = file.text(path)?.replace(DECLARATION, "");
    const isPane = kind === "webextensiontaskpanes";
    if (xml === undefined || xml.includes(STRICT) || xml.length > room) return undefined;
    room -= xml.length;
    const names = file.relations(path).map(({ id, kind: named, target, isOutside }) => {
      const isKept = isPane && depth === 0 && named === "webextension" && !isOutside;
      const part = isKept ? read(named, target, depth + 1) : undefined;
      return part && { id, part };
    });
    const whole = names.filter((each) => each !== undefined);
    // A part without one that it names would be a damaged file.
    return whole.length < names.length ? undefined : { kind, path, xml, names: whole };
  };
  const parts: KeptPart[] = [];
  const lost = new Set<string>();
  const seen = new Set<string>();
  for (const { kind, target } of file.relations("")) {
    const known = KEPT_KINDS[kind];
    if (known === undefined || kind === "webextension" || file.pathOf(target) === undefined)
      continue;
    const part = seen.has(kind) ? undefined : read(kind, target, 0);
    seen.add(kind);
    if (part === undefined) lost.add(known.name);
    else parts.push(part);
  }
  return { parts, lost: [...lost] };
}
