import { byOwnSettings, bySettings } from "./bySettings";
import { codeSections } from "./codeSections";
import { negativeSection } from "./negativeSection";
import { format } from "./numfmt";

/** Stands before the character that a code fills the rest of the column with. */
export const FILL = "\u0001";

/** Hours, minutes or seconds that go on ([h]), in a code of one section. */
const isElapsed = (code: string): boolean => {
  const [section, ...more] = codeSections(code);
  return more.length === 0 && section?.some(({ type }) => type === "DURATION") === true;
};
const NO_TIME = "######";

/** A date before 1900 or after 9999 is shown as Excel shows it, as no date at all. */
const OPTIONS = {
  locale: "sv",
  dateErrorNumber: false,
  dateSpanLarge: false,
  ignoreTimezone: true,
};

function shown(value: number | string, code: string, fillChar: string): string | undefined {
  try {
    const options = { ...OPTIONS, fillChar };
    const section =
      typeof value === "number" && value < 0 ? negativeSection(code, value) : undefined;
    if (section === undefined) {
      // Excel shows no negative time; the formatter has another number of hours for [h] alone.
      const isBefore = typeof value === "number" && value < 0 && isElapsed(code);
      return isBefore ? NO_TIME : format(code, value, options);
    }
    return format(section.code, section.unsigned ? Math.abs(Number(value)) : value, options);
  } catch {
    return undefined;
  }
}

/**
 * A number or a text as a format code of a file (Excel's, in en-US) shows it with Swedish settings:
 * decimal comma, no-break space, Swedish months. Undefined where the code is none.
 * @param fill keeps the fill of the code's section: {@link FILL} and the character.
 */
export const shownByCode = (
  value: number | string,
  code: string,
  fill = false,
): string | undefined => shown(value, bySettings(code), fill ? FILL : "");

/** The same by a code that someone wrote, which is never taken for a built-in format. */
export const shownByOwnCode = (value: number | string, code: string): string | undefined =>
  shown(value, byOwnSettings(code), "");
