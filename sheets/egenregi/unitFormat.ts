import type { FieldUnit } from "../../src/provider/fields/fieldSpec";
import type { FormatName } from "../builder/looks";

const FORMATS: Readonly<Record<FieldUnit, FormatName>> = {
  "år eller månad": "year",
  kr: "whole",
  "kr/timme": "kronor",
  "kr/månad": "kronor",
  "kr/insats": "kronor",
  andel: "percent2",
  "andel/år": "percent2",
  "andel av timlönen": "percent2",
  faktor: "factor",
  timmar: "weekly",
  "timmar/vecka": "hours",
  "timmar/månad": "hours",
  minuter: "weekly",
  veckor: "hours",
  personer: "weekly",
  anställda: "whole",
  insatser: "whole",
  "1 eller 2": "whole",
  "1 = ja, 0 = nej": "whole",
};

/** How a field's value is written in its cell. */
export const unitFormat = (unit: FieldUnit): FormatName => FORMATS[unit];
