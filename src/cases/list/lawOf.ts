import type { Cell } from "../../labelled/cell";
import { labelKey } from "../../parameters/labelKey";
import type { Law } from "./caseRow";

const known = new Map<string, Law | undefined>([
  ["SFB", "SFB"],
  ["LSS", "LSS"],
]);
const MOST = 1_000;

function read(text: string): Law | undefined {
  const key = labelKey(text);
  const sfb = /sfb|socialförsäkringsbalken|assistansersättning|försäkringskassan|^fk$/u.test(key);
  const lss = /lss/u.test(key);
  return sfb === lss ? undefined : sfb ? "SFB" : "LSS";
}

/** The law that a cell names: SFB, LSS, "51 kap. SFB", "LSS 9 § 2", "Assistansersättning"; undefined where it names none or both. */
export function lawOf(cell: Cell): Law | undefined {
  if (typeof cell !== "string") return undefined;
  const text = cell.slice(0, 80);
  if (known.has(text)) return known.get(text);
  const law = read(text);
  if (known.size < MOST) known.set(text, law);
  return law;
}
