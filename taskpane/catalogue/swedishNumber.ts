/** Spaces that stand between groups of three digits, typed or pasted. */
const SPACE = "[ \\u00a0\\u202f\\u2009]";

const NUMBER = new RegExp(
  `^([-+\\u2212]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:([.,])(\\d+))?${SPACE}*(%?)$`,
);

export type ReadNumber =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly message: string };

/**
 * A number as it is written in Swedish: 565 386 and 565386, 342,6 and 342.6, −5, 1,5 %. Undefined
 * when the text is no number. "565.386" is neither guessed to be thousands nor decimals.
 */
export function readSwedishNumber(text: string): ReadNumber | undefined {
  const parts = NUMBER.exec(text.trim());
  if (parts === null) return undefined;
  const [, sign = "", whole = "", mark = "", decimals = "", percent = ""] = parts;
  const digits = whole.replace(/\D/g, "");
  if (mark === "." && decimals.length === 3 && whole.length <= 3 && digits !== "0") {
    return {
      kind: "ambiguous",
      message: `${text.trim()} kan läsas på två sätt. Skriv ${digits}${decimals} eller ${digits},${decimals}.`,
    };
  }
  // Moving the decimal point in the text keeps 1,5 % at 0.015, where dividing by 100 may not.
  const exponent = percent === "" ? "" : "e-2";
  const value = Number(`${digits}.${decimals || "0"}${exponent}`);
  return { kind: "number", value: sign === "" || sign === "+" ? value : -value };
}
