/** Texts, brackets and single escaped signs of a format code, which stand as they are; or the rest. */
const PIECE = /"[^"]*"|\[[^\]]*\]|[\\_*].|[^"[\\_*]+|./gs;

function letters(code: string): string {
  return code
    .replace(/hhhh/gi, "[h]")
    .replace(/(?<=[0#?])e(?![+-])/gi, "E+00")
    .replace(/(?<![a-z])a(?![a-z/])/gi, "AM/PM");
}

/** A name of a currency is [$kr]; a hyphen in it would begin a number of a language. */
function bracket(piece: string): string {
  const text = /^\[\$(.*-.*)\]$/s.exec(piece)?.[1];
  return text === undefined || /-[0-9a-f]{2,}$/i.test(text) ? piece : `"${text}"`;
}

/**
 * A number format of the component as Excel's code. The component's hhhh is elapsed hours, its a is
 * before or after noon, its e a power of ten. Undefined for quarters, which Excel has not.
 */
export function excelFormat(format: string): string | undefined {
  const pieces = format.match(PIECE) ?? [];
  if (pieces.some((piece) => !/^["[\\_*]/.test(piece) && /q/i.test(piece))) return undefined;
  return pieces
    .map((piece) => {
      if (piece.startsWith("[")) return bracket(piece);
      return /^["\\_*]/.test(piece) ? piece : letters(piece);
    })
    .join("");
}
