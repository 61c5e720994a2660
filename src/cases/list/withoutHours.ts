const A_WEEK = /\s*(?:h|tim\.?|timm?ar)?\s*(?:\/|per)\s*v(?:\.|ecka)?$/iu;
const PLAIN = /\s*(?:h|tim\.?|timm?ar)$/iu;

/** A number of hours without the unit that is typed after it: "86,5 tim", and a week "40 h/v", "40 tim per vecka". */
export const withoutHours = (text: string, perWeek: boolean): string =>
  (perWeek ? text.replace(A_WEEK, "") : text).replace(PLAIN, "");
