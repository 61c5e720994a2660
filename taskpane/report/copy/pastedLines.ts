import { shownText } from "../../../sheets/builder/shownText";

/** The lines of a text, none of which a spreadsheet takes for a formula when it is pasted there. */
export const pastedLines = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n\u2028\u2029]/).map(shownText);
