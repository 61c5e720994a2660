const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const within = (text: string, unseen: string): string =>
  text.replace(/(?<=\p{L})(?=\p{L})/gu, unseen);

/** How a text comes from another program and looks the same, or differs in case alone. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  "composed letters": (text) => text.normalize("NFC"),
  "decomposed letters": (text) => text.normalize("NFD"),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "narrow and double spaces": (text) => text.replaceAll(" ", "\u202f "),
  "spaces around": (text) => ` ${text}\t`,
  "no-break spaces around": (text) => `\u00a0${text}\u00a0`,
  "soft hyphens": (text) => within(text, "\u00ad"),
  "zero-width spaces": (text) => `\ufeff${within(text, "\u200b")}\u200d`,
  "direction marks": (text) => `\u200e${text}\u200f`,
  "no-break hyphens": (text) => text.replaceAll("-", "\u2011"),
  "full-width letters and digits": fullWidth,
  capitals: (text) => text.toUpperCase(),
  "small letters": (text) => text.toLowerCase(),
};

/** A value with every text of it disguised. */
export function disguised(value: unknown, disguise: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => disguised(each, disguise));
  return typeof value === "string" && value !== "" ? disguise(value) : value;
}
