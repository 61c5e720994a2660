const FACTORS = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429] as const;

/**
 * Per cent of a normal distribution within so many deviations on either side, as a formula without =:
 * 1 − e^(−w²/2) × a polynomial in t = 1/(1 + p × w/√2), right to 1,5 × 10⁻⁷ (Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 7.1.26). The workbench's spreadsheet has no NORMSDIST.
 */
export function confidenceFormula(width: string): string {
  const divisor = `(1+0.3275911*${width}/SQRT(2))`;
  const polynomial = FACTORS.reduceRight<string>(
    (rest, factor) => `(${factor}${rest === "" ? "" : `+${rest}`})/${divisor}`,
    "",
  );
  // Not e^(−w²/2): Excel takes a minus before a power for the base's own.
  return `ROUND(100*(1-${polynomial}/EXP(${width}^2/2)),1)`;
}
