import { seenText } from "../text/seenText";

const TRUTH = new Map([
  ["SANT", true],
  ["TRUE", true],
  ["FALSKT", false],
  ["FALSE", false],
]);

/** SANT or FALSKT, in English too and in any case; undefined for anything else. */
export function readBoolean(text: string): boolean | undefined {
  return TRUTH.get(seenText(text).toUpperCase());
}
