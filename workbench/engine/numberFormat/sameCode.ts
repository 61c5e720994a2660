import { codeSections, isTime, type CodeToken } from "./codeSections";

/** Signs and texts that a code shows as they are, however they are written: \- and "-" and -. */
const SHOWN = new Set(["ESCAPED", "STRING", "CHAR", "SPACE", "COMMA", "MINUS", "PLUS", "PAREN"]);

function meaning(section: readonly CodeToken[]): string {
  let said = "";
  let texts = "";
  const flush = (): void => {
    if (texts !== "") said += `${JSON.stringify(texts)} `;
    texts = "";
  };
  const clock = isTime(section);
  for (const [at, { type, raw, value }] of section.entries()) {
    // A point in a date is shown, but before zeros: they are parts of a second.
    const dot = clock && type === "POINT" && section[at + 1]?.type !== "ZERO";
    if (SHOWN.has(type) || raw === "$" || dot) texts += value;
    else {
      flush();
      said += `${type}:${type === "EXP" ? raw : value.toLowerCase()} `;
    }
  }
  flush();
  return said;
}

const meanings = (code: string): string => codeSections(code).map(meaning).join(";");

/** Whether two format codes (en-US) show every value alike, though spelled in other ways. */
export const sameCode = (one: string, other: string): boolean =>
  one === other || meanings(one) === meanings(other);
