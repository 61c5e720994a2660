import { BoundedCache } from "../../../functions/pipeline/boundedCache";
import { builtInId } from "./builtInCodes";
import { codeSections, isTime, type CodeToken } from "./codeSections";

/** An amount with room for kr, or with kr, whose minus stands first and whose zero is a line. */
const accounting = (number: string, zero: string, kr: string): string =>
  `_-* ${number}\\ ${kr}_-;-* ${number}\\ ${kr}_-;_-* ${zero}\\ ${kr}_-;_-@_-`;

/** Built-in formats whose look follows the reader's settings, as Excel has them in Swedish. */
const SWEDISH: Readonly<Record<number, string>> = {
  5: '#,##0\\ "kr";-#,##0\\ "kr"',
  6: '#,##0\\ "kr";[Red]-#,##0\\ "kr"',
  7: '#,##0.00\\ "kr";-#,##0.00\\ "kr"',
  8: '#,##0.00\\ "kr";[Red]-#,##0.00\\ "kr"',
  14: "yyyy-mm-dd",
  15: "dd-mmm-yy",
  16: "dd-mmm",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "yyyy-mm-dd hh:mm",
  37: "#,##0\\ _k_r;-#,##0\\ _k_r",
  38: "#,##0\\ _k_r;[Red]-#,##0\\ _k_r",
  39: "#,##0.00\\ _k_r;-#,##0.00\\ _k_r",
  40: "#,##0.00\\ _k_r;[Red]-#,##0.00\\ _k_r",
  41: accounting("#,##0", '"-"', "_k_r"),
  42: accounting("#,##0", '"-"', '"kr"'),
  43: accounting("#,##0.00", '"-"??', "_k_r"),
  44: accounting("#,##0.00", '"-"??', '"kr"'),
  47: "mm:ss.0",
};

/** [$kr-41D] and [$€-2] name a currency; the language after it changes neither comma nor space. */
function currency({ type, raw, value }: CodeToken): string {
  const symbol = type === "LOCALE" ? value.replace(/-[0-9A-F]*$/i, "") : "";
  return symbol === "" ? raw : `"${symbol.replaceAll('"', "")}"`;
}

/** A slash in a date is the settings' own separator, unless it is written as a text. */
const dateSeparator = ({ raw }: CodeToken): string => (raw === "/" ? "-" : raw);

/** A code that is no built-in format's, with the settings' separators. */
const withSeparators = (code: string): string =>
  codeSections(code)
    .map((section) => section.map(isTime(section) ? dateSeparator : currency).join(""))
    .join(";");

function withSettings(code: string): string {
  // Excel adds ;@ to its dates, for texts.
  const id = builtInId(code.replace(/;@$/, ""));
  return (id === undefined ? undefined : SWEDISH[id]) ?? withSeparators(code);
}

const ofFiles = new BoundedCache<string, string>(1000, withSettings);
const asWritten = new BoundedCache<string, string>(1000, withSeparators);

/**
 * A format code of a file as it looks with Swedish settings: built-in dates as 2025-03-01, built-in
 * amounts in kronor and with a minus. A date that names its language ([$-409]) keeps it.
 */
export const bySettings = (code: string): string => ofFiles.get(code);

/** The same of a code that someone wrote, which is none of the built-in ones: h:mm is 9:05. */
export const byOwnSettings = (code: string): string => asWritten.get(code);

/**
 * A code that someone wrote, as it is kept: one that is spelled as a built-in format names its language,
 * so that it is not taken for that.
 */
export function ownCode(code: string): string {
  const id = builtInId(code);
  return id !== undefined && SWEDISH[id] !== undefined ? `[$-41D]${code}` : code;
}
