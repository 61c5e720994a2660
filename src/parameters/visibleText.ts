import { seenText } from "../text/seenText";

/** A text of words as people see it: see seenText; every run of spaces is one space. */
export const visibleText = (text: string): string => seenText(text).replace(/\s+/g, " ");
