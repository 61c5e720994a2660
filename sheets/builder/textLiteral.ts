/** Excel takes no longer text within a formula. */
const MOST = 255;

/** A text as a formula writes it, in pieces where it is long: "ett ""citat""". */
export function textLiteral(text: string): string {
  const letters = [...text];
  const pieces = Array.from({ length: Math.max(1, Math.ceil(letters.length / MOST)) }, (_, i) =>
    letters.slice(i * MOST, (i + 1) * MOST).join(""),
  );
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
