import type { Parts } from "../readParts";
import { attribute, local, readXml } from "./xmlEvents";

export interface Relation {
  readonly id: string;
  /** The last word of the type, in lower case: "worksheet", "sharedstrings", "customxml". */
  readonly kind: string;
  /** The path of the part, as the file has it; the address where it is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** The part that a target names, from the part that names it: absolute, relative, with any slash. */
function resolve(from: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  const steps = plain.startsWith("/") ? [] : folderOf(from).split("/").filter(Boolean);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** "%20" and the like; a target that is not encoded as it should be stands as it is. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * The parts of a workbook file, found as Excel finds them: by their relationships, whose targets may be
 * absolute or relative and in any case, in the transitional or the strict form of the format.
 */
export class FileParts {
  private readonly paths = new Map<string, string>();
  private readonly known = new Map<string, readonly Relation[]>();

  constructor(readonly parts: Parts) {
    for (const path of Object.keys(parts)) this.paths.set(path.toLowerCase(), path);
  }

  /** The path as the file spells it, or undefined where there is no such part. */
  pathOf(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  text(path: string | undefined): string | undefined {
    const found = path === undefined ? undefined : this.pathOf(path);
    return found === undefined ? undefined : this.parts[found];
  }

  /** What a part says it belongs with; "" for the package itself. */
  relations(of: string): readonly Relation[] {
    const known = this.known.get(of);
    if (known) return known;
    const folder = folderOf(of);
    const xml = this.text(`${folder}_rels/${of.slice(folder.length)}.rels`);
    const found: Relation[] = [];
    if (xml !== undefined) {
      readXml(xml, {
        open: (name, attributes) => {
          if (local(name) !== "Relationship") return;
          const type = attribute(attributes, "Type") ?? "";
          const target = attribute(attributes, "Target") ?? "";
          const isOutside = attribute(attributes, "TargetMode") === "External";
          const path = isOutside ? target : resolve(of, target);
          found.push({
            id: attribute(attributes, "Id") ?? "",
            kind: type.slice(type.lastIndexOf("/") + 1).toLowerCase(),
            target: isOutside ? target : (this.pathOf(path) ?? this.pathOf(decoded(path)) ?? path),
            isOutside,
          });
        },
      });
    }
    this.known.set(of, found);
    return found;
  }

  /** The parts of one kind that a part names, in its order. */
  related(of: string, kind: string): readonly string[] {
    return this.relations(of)
      .filter((relation) => relation.kind === kind && !relation.isOutside)
      .map(({ target }) => target)
      .filter((target) => this.pathOf(target) !== undefined);
  }

  /** The workbook part, or undefined where the file has none. */
  workbook(): string | undefined {
    return this.related("", "officedocument")[0] ?? this.pathOf("xl/workbook.xml");
  }
}
