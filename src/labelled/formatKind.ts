/** What a number format says that a number is. */
export type FormatKind = "none" | "date" | "time" | "percent" | "kronor" | "amount" | "number";

const known = new Map<string, FormatKind>();

function kindIn(format: string): FormatKind {
  // A kr or another currency stands in quotation marks or brackets; letters there are no dates.
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[yd]|mmm|q/i.test(bare)) return "date";
  if (/[hs]/i.test(bare)) return "time";
  if (bare.includes("%")) return "percent";
  if (/"[^"]*kr|\[\$[^\]]*(?:kr|sek|eur|[€$£])|€/i.test(format)) return "kronor";
  // Decimals of a whole number of persons, 1 455, would be hidden in a quotient of it.
  return /#,##0\.0/.test(bare) ? "amount" : "number";
}

export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === "" || format === "@") return "none";
  let kind = known.get(format);
  if (kind === undefined) {
    kind = kindIn(format);
    known.set(format, kind);
  }
  return kind;
}
