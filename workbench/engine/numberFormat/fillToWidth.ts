import { FILL } from "./shownByCode";

/** A text whose fill ({@link FILL} and a character) takes what is left of the width. */
export function fillToWidth(
  text: string,
  width: number,
  measure: (text: string) => number,
): string {
  const at = text.indexOf(FILL);
  if (at < 0) return text;
  const [before, filler, after] = [text.slice(0, at), text.charAt(at + 1), text.slice(at + 2)];
  const one = measure(filler);
  const times = one > 0 ? Math.floor((width - measure(before + after)) / one) : 0;
  return before + filler.repeat(Math.max(0, times)) + after;
}
