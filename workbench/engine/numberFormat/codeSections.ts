import { BoundedCache } from "../../../functions/pipeline/boundedCache";
import { tokenize } from "./numfmt";

/** A part of a format code: what it is, as written, and its meaning without quotes and escapes. */
export interface CodeToken {
  readonly type: string;
  readonly raw: string;
  readonly value: string;
}

const sections = (code: string): readonly (readonly CodeToken[])[] => {
  const found: CodeToken[][] = [[]];
  for (const token of tokenize(code) as readonly CodeToken[]) {
    if (token.type === "BREAK") found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
};

const cache = new BoundedCache<string, readonly (readonly CodeToken[])[]>(1000, sections);

/** The sections of a format code (positive; negative; zero; text), each as its tokens. */
export const codeSections = (code: string): readonly (readonly CodeToken[])[] => cache.get(code);

const TIMES = new Set(["DATETIME", "DURATION", "AMPM"]);

/** Whether a section shows a date or a time. */
export const isTime = (section: readonly CodeToken[]): boolean =>
  section.some(({ type }) => TIMES.has(type));
