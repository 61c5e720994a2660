import { shownByCode } from "./shownByCode";

/** The component shows whole numbers up to here as Excel's General does. */
const SHOWN_ALIKE = 1e11;

/** A number without a format as Excel's General shows it: at most eleven characters, then 1E+20. */
export const shownGeneral = (value: number): string | undefined =>
  Number.isInteger(value) && Math.abs(value) < SHOWN_ALIKE
    ? undefined
    : shownByCode(value, "General");
