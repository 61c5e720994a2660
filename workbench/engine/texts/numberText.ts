/** Excel writes a number into a text with at most fifteen digits. */
const DIGITS = 15;
/** From here on, and below this, with a power of ten. */
const LARGE = 1e20;
const SMALL = 1e-9;

/** A number as it stands in a text that formulas join, in Swedish: 12,5; 1E+20; 0,333333333333333. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  if (rounded === 0) return "0";
  const size = Math.abs(rounded);
  if (size >= 1e-6 && size < LARGE) return String(rounded).replace(".", ",");
  const [mantissa = "", power = ""] = size.toExponential().split("e");
  const sign = rounded < 0 ? "-" : "";
  if (size < SMALL || size >= LARGE) {
    const places = power.replace(/\d+/, (digits) => digits.padStart(2, "0"));
    return `${sign}${mantissa.replace(".", ",")}E${places}`;
  }
  const zeros = "0".repeat(-Number(power) - 1);
  return `${sign}0,${zeros}${mantissa.replace(".", "")}`;
}
