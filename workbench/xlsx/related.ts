import { elements } from "./xmlDocument";

/** The parts of one kind that a sheet or a drawing names, in its order; targets are under xl/. */
export function related(
  documents: ReadonlyMap<string, XMLDocument>,
  relations: string,
  kind: "chart" | "table",
): XMLDocument[] {
  const named = documents.get(relations);
  if (named === undefined) return [];
  return elements(named, "Relationship")
    .filter((relation) => relation.getAttribute("Type")?.endsWith(`/relationships/${kind}`))
    .flatMap((relation) => {
      const target = (relation.getAttribute("Target") ?? "").replace(/^\.\.\//, "");
      return documents.get(`xl/${target}`) ?? [];
    });
}
