import type { FormatName } from "../builder/looks";

const FORMATS: Readonly<Partial<Record<string, FormatName>>> = {
  år: "year",
  kr: "whole",
  "kr/år": "whole",
  "kr/timme": "kronor",
  invånare: "whole",
  timmar: "whole",
  "timmar/månad": "hours",
  "timmar/vecka": "hours",
  andel: "percent2",
  "andel/år": "percent2",
};

/** How a figure of the forecast is written in its cell; persons and counts as they are typed. */
export const fieldFormat = (unit: string): FormatName | undefined => FORMATS[unit];
