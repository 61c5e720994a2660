const PIECE = /"(?:\\"|[^"])*"|'(?:[^']|'')*'|[^"']+/g;

/**
 * Rewrites what stands outside texts and quoted sheet names in a formula; `text` rewrites the
 * texts with their quotation marks.
 */
export function mapFormula(
  formula: string,
  code: (piece: string) => string,
  text: (piece: string) => string = (piece) => piece,
): string {
  return formula.replace(PIECE, (piece) => {
    if (piece.startsWith('"')) return text(piece);
    return piece.startsWith("'") ? piece : code(piece);
  });
}
