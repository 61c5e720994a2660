import { codeSections, isTime, type CodeToken } from "./codeSections";

const DIGITS = new Set(["ZERO", "HASH", "QMARK"]);
const isDigit = (token: CodeToken | undefined): boolean =>
  token !== undefined && DIGITS.has(token.type);

const raw = (tokens: readonly CodeToken[]): string => tokens.map((token) => token.raw).join("");

/** Excel shows at most thirty decimals. */
const MOST = 30;

/** Neither dates, fractions nor General have decimals to change. */
const hasDecimals = (section: readonly CodeToken[]): boolean =>
  !isTime(section) && section.some(isDigit) && !section.some(({ type }) => type === "SLASH");

function changed(section: readonly CodeToken[], step: number): string {
  if (!hasDecimals(section)) return raw(section);
  // What follows E+ are the power's digits.
  const power = section.findIndex(({ type }) => type === "EXP");
  const mantissa = power < 0 ? section : section.slice(0, power);
  const point = mantissa.findIndex(({ type }) => type === "POINT");
  const whole = point < 0 ? mantissa : mantissa.slice(0, point);
  const last = mantissa.findLastIndex(isDigit);
  const decimals = point < 0 ? 0 : Math.max(0, last - point);
  const rest = raw(section.slice(Math.max(last, point) + 1));
  const wanted = Math.min(MOST, Math.max(0, decimals + step));
  if (wanted === decimals) return raw(section);
  if (wanted === 0) return raw(whole) + rest;
  const kept =
    point < 0 ? "" : raw(mantissa.slice(point + 1, point + 1 + Math.min(decimals, wanted)));
  const before = point < 0 ? raw(section.slice(0, last + 1)) : raw(whole);
  return `${before}.${kept}${"0".repeat(Math.max(0, wanted - decimals))}${rest}`;
}

/** A format code of Excel's with one decimal more or less (step 1 or -1) in each section of numbers. */
export const changeDecimals = (code: string, step: number): string =>
  codeSections(code)
    .map((section) => changed(section, step))
    .join(";");
