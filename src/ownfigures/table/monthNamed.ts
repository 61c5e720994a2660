import { readMonthName } from "../../swedish/monthNames";

/** The month of a name, whole or shortened, 1-12; undefined for any other text. */
export const monthNamed = (text: string): number | undefined =>
  (readMonthName(text) ?? readMonthName(text.replace(/\.$/, "").slice(0, 3)))?.month;
