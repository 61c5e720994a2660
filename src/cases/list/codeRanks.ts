type Part = number | string;

/** A code cut into its numbers and what stands between them. */
function partsOf(code: string): readonly Part[] {
  return (code.match(/\d{1,15}|\D+/gu) ?? []).map((part) =>
    /^\d/u.test(part) ? Number(part) : part,
  );
}

function order(a: readonly Part[], b: readonly Part[]): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const [x, y] = [a[place] as Part, b[place] as Part];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

/** Codes in the order in which a reader has them, A2 before A10: of each its place. */
export function codeRanks(codes: readonly string[]): ReadonlyMap<string, number> {
  const cut = [...new Set(codes)].map((code) => ({ code, parts: partsOf(code) }));
  // Of codes that read the same, 1 and 01, the text decides.
  cut.sort((a, b) => order(a.parts, b.parts) || (a.code < b.code ? -1 : 1));
  return new Map(cut.map(({ code }, place) => [code, place]));
}
