import { elements } from "./xmlDocument";

/** Gives ids that no relationship has. */
export function freeIds(relations: Element): () => string {
  const used = new Set(
    elements(relations, "Relationship").map((each) => each.getAttribute("Id") ?? ""),
  );
  let number = used.size;
  return () => {
    do number += 1;
    while (used.has(`rId${number}`));
    return `rId${number}`;
  };
}
