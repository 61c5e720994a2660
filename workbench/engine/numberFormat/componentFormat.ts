import { SWEDISH as LOCALE } from "../locale";
import { spreadsheet } from "../spreadsheet";
import { bySettings } from "./bySettings";
import { codeSections, isTime, type CodeToken } from "./codeSections";

type Section = readonly CodeToken[];

const DIGITS = new Set(["HASH", "ZERO", "QMARK"]);
const has = (section: Section, type: string): boolean =>
  section.some((token) => token.type === type);

/** Signs that the component takes as they are; other texts are written as its own [$text]. */
const PLAIN = /^[$+\-/():!^&~{}<>= ]*$/;

function literal(text: string): string {
  const clean = text.replace(/[[\]]/g, "");
  return PLAIN.test(clean) ? clean : `[$${clean}]`;
}

/** Hours are always two digits in the component, elapsed ones four letters, and parts of a second none. */
function timePart({ type, value }: CodeToken): string {
  const part = value.toLowerCase();
  if (type === "AMPM") return "a";
  if (type === "DURATION")
    return part.startsWith("h") ? "hhhh" : `hhhh:mm${part.startsWith("s") ? ":ss" : ""}`;
  if (part.startsWith("y")) return part.length > 2 ? "yyyy" : "yy";
  if (part.startsWith("h")) return "hh";
  if (part.startsWith("s")) return "ss";
  return /^(d{1,4}|m{1,5})$/.test(part) ? part : "";
}

function timeSection(section: Section): string {
  let afterPoint = false;
  return section
    .map((token) => {
      if (token.type === "POINT") afterPoint = true;
      else if (token.type !== "ZERO") afterPoint = false;
      if (["DATETIME", "DURATION", "AMPM"].includes(token.type)) return timePart(token);
      if (afterPoint || ["LOCALE", "COLOR", "SKIP", "FILL", "ZERO"].includes(token.type)) return "";
      return literal(token.value);
    })
    .join("");
}

function numberSection(section: Section): string {
  // Fractions are none of the component's; two decimals say as much.
  if (has(section, "SLASH") && has(section, "QMARK")) return "0.00";
  const hasDigits = section.some(({ type }) => type === "HASH" || type === "ZERO");
  let exponent = false;
  return section
    .map((token) => {
      if (token.type === "EXP") exponent = true;
      if (token.type === "EXP") return "e";
      if (DIGITS.has(token.type)) {
        if (exponent || (token.type === "QMARK" && !hasDigits)) return "";
        return token.type === "QMARK" ? "#" : token.value;
      }
      if (["GROUP", "SCALE", "POINT", "PERCENT", "FILL", "TEXT"].includes(token.type))
        return token.raw;
      if (["LOCALE", "COLOR", "CONDITION", "SKIP", "MODIFIER"].includes(token.type)) return "";
      if (token.type === "GENERAL") return "0.##";
      return literal(token.value);
    })
    .join("");
}

function canShow(format: string): boolean {
  try {
    for (const value of [1, -1, 0, "a"])
      spreadsheet.helpers.formatValue(value, { format, locale: LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** What is left of a code that the component cannot take as a whole: its kind. */
function kindOf(section: Section): string {
  if (isTime(section)) return has(section, "DURATION") ? "hhhh:mm:ss" : LOCALE.dateFormat;
  if (has(section, "PERCENT")) return "0.00%";
  return section.some(({ type }) => DIGITS.has(type)) ? "#,##0.00" : "@";
}

/**
 * The format nearest to a code of Excel's that the component has: it says what kind of value the cell
 * holds and gives charts their axes; the cell itself is shown by the code. Undefined for General.
 */
export function componentFormat(code: string): string | undefined {
  const sections = codeSections(bySettings(code));
  const first = sections[0] ?? [];
  if (sections.length === 1 && first.every(({ type }) => type === "GENERAL" || type === "COLOR")) {
    return undefined;
  }
  // Conditions are none of the component's: the section for everything else is nearest.
  const used = sections.some((section) => has(section, "CONDITION"))
    ? sections.filter((section) => !has(section, "CONDITION")).slice(0, 1)
    : sections;
  const shown = (used.length > 0 ? used : [first]).map((section) =>
    isTime(section) ? timeSection(section) : numberSection(section),
  );
  const whole = shown.join(";");
  if (shown[0] !== "" && canShow(whole)) return whole;
  const alone = shown[0] ?? "";
  return alone !== "" && canShow(alone) ? alone : kindOf(first);
}
