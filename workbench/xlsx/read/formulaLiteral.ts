/**
 * A text of a formula. The component takes \" for a quotation mark and doubled ones for two texts, so
 * quotation marks and a backslash at the end become CHAR(34) and CHAR(92).
 */
export function textOf(word: string): string {
  const pieces: string[] = [];
  word
    .slice(1, -1)
    .split('""')
    .forEach((part, place) => {
      if (place > 0) pieces.push("CHAR(34)");
      const [, start = "", end = ""] = /^(.*?)(\\*)$/s.exec(part) ?? [];
      pieces.push(`"${start}"`, ...Array.from(end, () => "CHAR(92)"));
    });
  return pieces.length === 1 ? (pieces[0] ?? '""') : `(${pieces.join("&")})`;
}
