import { FEW_UP_TO, LADDER } from "../../src/variance/factorDecimals";

/**
 * Formulas (without =) that write a number as Swedish text. TEXT would read its format by the user's
 * own language, where comma is a decimal sign in one Excel and groups thousands in another.
 */

const three = (number: string): string => `RIGHT("00"&MOD(${number},1000),3)`;
const over = (number: string, of: string): string => `INT(${number}/${of})`;
const SPACE = `"\u00a0"`;

/** A whole number of zero or more with groups of three: 139 140 000. */
function grouped(number: string): string {
  const thousands = `${over(number, "1000")}&${SPACE}&${three(number)}`;
  const millions = `${over(number, "1000000")}&${SPACE}&${three(over(number, "1000"))}&${SPACE}&${three(number)}`;
  const more = `${over(number, "1000000000")}&${SPACE}&${three(over(number, "1000000"))}&${SPACE}&${three(over(number, "1000"))}&${SPACE}&${three(number)}`;
  return `IF(${number}<1000,${number}&"",IF(${number}<1000000,${thousands},IF(${number}<1000000000,${millions},${more})))`;
}

/**
 * The number of a cell with a sign and `decimals` decimals, at most one. `scaled` is it without sign and
 * comma: {@link scaledFormula}, or a cell that holds it.
 */
export function amountText(
  cell: string,
  scaled: string,
  decimals: number,
  signed: boolean,
): string {
  const sign = `IF(${cell}<0,"\u2212",${signed ? `IF(${cell}>0,"+","")` : `""`})`;
  if (decimals === 0) return `${sign}&${grouped(scaled)}`;
  // A decimal that is 0 is left out, as in the pane's comment.
  const tenth = `IF(MOD(${scaled},10)=0,"",","&MOD(${scaled},10))`;
  return `${sign}&${grouped(over(scaled, "10"))}&${tenth}`;
}

export const scaledFormula = (cell: string, decimals: number): string =>
  `ROUND(ABS(${cell})*${10 ** decimals},0)`;

/** How many decimals a factor's two values are shown with: src/variance/factorDecimals. */
export function decimalsFormula(first: string, second: string): string {
  const [large, small, ...more] = LADDER;
  const differ = (decimals: string | number): string =>
    `ROUND(${first},${decimals})<>ROUND(${second},${decimals})`;
  const least = `IF(MAX(ABS(${first}),ABS(${second}))<${FEW_UP_TO},${small},${large})`;
  const longer = [small, ...more].reduceRight<string>(
    (rest, decimals) =>
      rest === "" ? `${decimals}` : `IF(${differ(decimals)},${decimals},${rest})`,
    "",
  );
  return `IF(OR(${first}=${second},${differ(least)}),${least},${longer})`;
}

/**
 * A factor's own value with the decimals of a cell, less zeros at the end; `scaled` holds it as a whole
 * number. The division is exact to the digits shown and its first digit is 1, so that the text after its
 * decimal sign, whichever that is, is the decimals.
 */
export function valueText(cell: string, scaled: string, decimals: string): string {
  const whole = `INT(${scaled}/10^${decimals})`;
  const rest = `MOD(${scaled},10^${decimals})`;
  const after = `MID((10^${decimals}+${rest})/10^${decimals}&"",3,8)`;
  return `IF(${cell}<0,"\u2212","")&${grouped(whole)}&IF(${rest}=0,"",","&${after})`;
}
