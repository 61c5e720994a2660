import type { Source } from "../input/source";

/** The date of the figures as the comment names it. */
export const dataDateText = ({ dataDate }: Source): string =>
  dataDate === "" ? "okänt datum" : dataDate;
