/** A header or a footer: its three places, in Excel's codes for them. */
export interface PageEdge {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** How a sheet is printed: A4, one page wide and as many long as it takes, in the middle between its margins. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  /** Texts of a user's own are written with `pageText`. */
  readonly header: PageEdge;
  readonly footer: PageEdge;
  /** The rows that begin a new page, beside those where the page is full. */
  readonly breaks?: readonly number[];
}

/** In centimetres; the header and the footer stand in the margins over and under. */
export const PAGE_MARGINS = {
  ...{ left: 1.8, right: 1.8, top: 2.2, bottom: 2 },
  ...{ header: 1, footer: 0.9 },
} as const;

/** "Sida 1 av 3". */
export const PAGE_NUMBER = "Sida &P av &N";

/** Excel takes 255 letters in a header, codes included. */
const LONGEST = 70;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A text as a header shows it, letter by letter: & begins a code there, "&D" the day of printing, and is doubled. Cut
 * where it is too long for three of them in one header.
 */
export function pageText(text: string): string {
  const letters = [...text.replace(CONTROL, " ").trim()];
  const shown = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), "…"] : letters;
  return shown.join("").replaceAll("&", "&&");
}

/** Whether a sheet is already printed so. */
export const samePage = (one: PagePlan, other: PagePlan | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
