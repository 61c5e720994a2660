/** A colour of the component (#RRGGBB, or #RRGGBBAA with the share of opacity) as a file has it: AARRGGBB. */
export function excelColor(color: string): string {
  const digits = color.replace("#", "").toUpperCase();
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `${long.slice(6, 8) || "FF"}${long.slice(0, 6)}`;
}

/** A colour that the component keeps as a number. */
export const numberColor = (color: number): string =>
  excelColor(`#${color.toString(16).padStart(6, "0")}`);
