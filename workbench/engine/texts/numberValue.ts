import { paError } from "../paError";
import type { Argument, Compute } from "../functionTypes";

const textOf = (argument: Argument, otherwise: string): string => {
  const value = Array.isArray(argument) ? null : (argument?.value ?? null);
  if (value === null) return otherwise;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
};

const NUMBER = /^([+\u2212-]?)(?=\d|\.\d)(\d*\.?\d*)$/;

/**
 * NUMBERVALUE(text; decimal separator; group separator): a text as a number by separators that are given,
 * the Swedish ones where they are not. Spaces never count, each % divides by a hundred.
 */
export const numberValue: Compute = (text, decimal, group) => {
  const written = textOf(text, "");
  const decimalSign = textOf(decimal, ",").charAt(0);
  const groupSign = textOf(group, "\u00a0").charAt(0);
  const bare = written.replace(/\s/g, "");
  if (bare === "") return { value: 0 };
  const [, signed = "", percents = ""] = /^(.*?)(%*)$/.exec(bare) ?? [];
  const [whole = "", ...decimals] = signed.split(decimalSign);
  // A point that neither separator is makes the text no number: 12.5 is not 12,5, nor 125.
  const groupless = whole.replaceAll(groupSign, "").replaceAll(".", "?");
  const [, sign, digits] = NUMBER.exec([groupless, ...decimals].join(".")) ?? [];
  if (digits === undefined || decimals.length > 1 || decimalSign === groupSign) {
    const message = `Texten ”${written.slice(0, 40)}” är inget tal med ”${decimalSign}” före decimalerna.`;
    return paError({ code: "#VALUE!", message });
  }
  const value = Number(digits) / 100 ** percents.length;
  return { value: sign === "" || sign === "+" ? value : -value };
};
