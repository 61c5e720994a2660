import type { Cell } from "../../labelled/cell";
import { labelKey } from "../../parameters/labelKey";
import type { Law } from "./caseRow";

const known = new Map<string, Law | undefined>([
  ["SFB", "SFB"],
  ["LSS", "LSS"],
]);
const MOST = 1_000;
/** What is said of a law that the case is not granted under, or not any longer, or not yet. */
const NOT_SO =
  /(?<!\p{L})(?:ej|inte|icke|utan|avsl|nek|avvis|ansök|ansöt|överklag|avslut|upphör|indra|vänta|planera|eventuell|ev\.|tidigare|f\.?d\.)/u;
/** Insatser of LSS that are not personlig assistans: 9 § 1 and 3-10 LSS. */
const OTHER_INSATS =
  /ledsag|avlös|kontaktperson|korttid|korttids|bostad|boende|daglig|rådgivning|familjehem|hemtjänst|9\s*§\s*(?:p\.?\s*|punkt\s*)?(?:1\d?|[3-9])(?!\d)|9[.:](?:1\d?|[3-9])(?!\d)/u;

function read(text: string): Law | undefined {
  const key = labelKey(text);
  if (NOT_SO.test(key) || OTHER_INSATS.test(key)) return undefined;
  const sfb = /sfb|socialförsäkringsbalken|assistansersättning|försäkringskassan|^fk$/u.test(key);
  const lss = /lss/u.test(key);
  return sfb === lss ? undefined : sfb ? "SFB" : "LSS";
}

/** The law that a cell names: SFB, LSS, "51 kap. SFB", "LSS 9 § 2", "Assistansersättning"; undefined where it names none or both, says that it is not so ("Avslag SFB"), or names another insats. */
export function lawOf(cell: Cell): Law | undefined {
  if (typeof cell !== "string") return undefined;
  const text = cell.slice(0, 80);
  if (known.has(text)) return known.get(text);
  const law = read(text);
  if (known.size < MOST) known.set(text, law);
  return law;
}
