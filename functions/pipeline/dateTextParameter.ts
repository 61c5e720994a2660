import { dayFromExcelSerial, formatDay } from "../../src/calendar/day";
import { visibleText } from "../../src/parameters/visibleText";
import { errorCodeOf } from "./inputValue";
import { type Parameter, refuse } from "./parameter";

const TAKES = "ett datum eller en text, till exempel 2025-03-31";
const LONGEST_TEXT = 255;
/** 1 January 2000 to 31 December 2199. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 109_574];

/** A date that is told as it is written, or as 2025-03-31 where a cell has it; `omitted` says what it is without. */
export function optionalDateText(name: string, omitted: string): Parameter<string | undefined> {
  return {
    name,
    takes: TAKES,
    unit: "datum eller text",
    optional: true,
    fallback: undefined,
    fallbackText: omitted,
    read: (value, subject) => {
      if (typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL + 1) {
        return formatDay(dayFromExcelSerial(Math.floor(value)));
      }
      const isText = typeof value === "string" && errorCodeOf(value) === undefined;
      return isText && value.length <= LONGEST_TEXT
        ? visibleText(value)
        : refuse(value, subject, { takes: TAKES });
    },
  };
}
