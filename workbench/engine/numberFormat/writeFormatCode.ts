import { bySettings } from "./bySettings";
import { codeSections, isTime, type CodeToken } from "./codeSections";
import { COLOUR_NAMES } from "./colourNames";
import { readFormatCode } from "./readFormatCode";
import { sameCode } from "./sameCode";

type Section = readonly CodeToken[];

const SWEDISH = "[$-41D]";

/** A sign that Swedish Excel shows without its backslash; kept where it would be read as something else. */
const BARE = /^[ \-:()+]$/;

function colour(name: string): string {
  const found = Object.entries(COLOUR_NAMES).find(
    ([, english]) => english.toLowerCase() === name.toLowerCase(),
  );
  const swedish = found?.[0];
  if (swedish !== undefined) return `[${swedish.charAt(0).toUpperCase()}${swedish.slice(1)}]`;
  return `[${name.replace(/^color\s*/i, "Färg ")}]`;
}

const hours = (letters: string): string => letters.replace(/h/gi, "t");

/** What every section writes alike; undefined for what depends on the section. */
function common({ type, raw, value }: CodeToken, bare: boolean): string | undefined {
  if (type === "COLOR") return colour(value);
  if (type === "GENERAL") return "Standard";
  if (type === "CONDITION") return raw.replace(".", ",");
  if (type === "DURATION") return hours(raw.toLowerCase());
  if (type === "ESCAPED" && bare && BARE.test(value)) return value;
  // The settings are Swedish: to name the language again is only noise.
  return raw === SWEDISH ? "" : undefined;
}

const CLOCK = new Set(["DATETIME", "DURATION"]);

/** Minutes stand after hours or before seconds; the other m is months, a capital in Swedish. */
function dateLetters(section: Section, at: number): string {
  const letters = (section[at]?.value ?? "").toLowerCase();
  const isClock = (token: CodeToken | undefined, letter: string): boolean =>
    token?.value.toLowerCase().startsWith(letter) ?? false;
  const before = section.slice(0, at).findLast(({ type }) => CLOCK.has(type));
  const after = section.slice(at + 1).find(({ type }) => CLOCK.has(type));
  if (letters.startsWith("m")) {
    const minutes = letters.length < 3 && (isClock(before, "h") || isClock(after, "s"));
    return minutes ? letters : letters.toUpperCase();
  }
  return hours(letters.replace(/y/g, "å"));
}

/** A point before zeros begins parts of a second; another one is shown. */
function timePart(section: Section, at: number): string | undefined {
  const { type } = section[at] ?? {};
  if (type === "DATETIME") return dateLetters(section, at);
  return type === "POINT" && section[at + 1]?.type === "ZERO" ? "," : undefined;
}

const timeSection = (section: Section, bare: boolean): string =>
  section.map((token, at) => timePart(section, at) ?? common(token, bare) ?? token.raw).join("");

const NUMBER_SIGNS: Readonly<Record<string, string>> = { GROUP: " ", POINT: "," };

const numberSection = (section: Section, bare: boolean): string =>
  section.map((token) => NUMBER_SIGNS[token.type] ?? common(token, bare) ?? token.raw).join("");

/** Without the language of the settings, which says nothing here. */
const raw = (section: Section): string =>
  section.map((token) => (token.raw === SWEDISH ? "" : token.raw)).join("");

function writtenSection(section: Section): string {
  const english = raw(section);
  const reads = (text: string): boolean => {
    const read = readFormatCode(text);
    return read !== undefined && sameCode(read, english);
  };
  const write = isTime(section) ? timeSection : numberSection;
  return [true, false].map((bare) => write(section, bare)).find(reads) ?? english;
}

/**
 * A number format of a file (en-US) as it is written in Swedish: åååå-MM-dd tt:mm, # ##0,00, [Röd], Standard.
 * What readFormatCode reads back as the same. A part that has no such spelling (thousands left out, 0.0,)
 * stays in English, which the reader takes too.
 */
export const writeFormatCode = (code: string): string =>
  codeSections(bySettings(code)).map(writtenSection).join(";");
