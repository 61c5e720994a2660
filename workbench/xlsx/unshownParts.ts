import type { Parts } from "./readParts";

/** Ends of relationship types (ECMA-376 and Microsoft's additions), with what the user calls them. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/image$/, "bilder"],
  [/\/threadedComment$/, "kommentarer i trådar (deras text är med som anteckningar)"],
  [/\/pivotTable$/, "pivottabeller"],
  [/\/(slicer|timeline)$/, "utsnitt och tidslinjer"],
  [/\/externalLink$/, "länkar till andra arbetsböcker"],
  [/\/(connections|queryTable)$/, "dataanslutningar"],
  [/\/(oleObject|package|control|ctrlProp)$/, "inbäddade objekt och kontroller"],
  [/\/printerSettings$/, "skrivarens egna inställningar"],
  [/\/diagramData$/, "SmartArt"],
  [/\/(chartsheet|dialogsheet)$/, "diagramblad"],
  [/\/chartEx$/, "diagram av nyare slag (till exempel vattenfall)"],
];

const TYPE = /<[^<>]*\bType="([^"]+)"/g;

/** Kinds of parts in a file that the workbench has no place for, by the relationships to them. */
export function unshownParts(parts: Parts): string[] {
  const types = new Set(
    Object.entries(parts)
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([, xml]) => [...xml.matchAll(TYPE)].map(([, type = ""]) => type)),
  );
  return KINDS.filter(([kind]) => [...types].some((type) => kind.test(type))).map(
    ([, name]) => name,
  );
}
