import { excelSerialOf } from "../../../src/calendar/day";
import { readSwedishDate } from "../../../src/swedish/readDate";
import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { readTime } from "../../../src/swedish/readTime";
import { SWEDISH } from "../locale";
import { paError } from "../paError";
import { spreadsheet } from "../spreadsheet";
import type { FunctionValue } from "../functionTypes";

const { helpers } = spreadsheet;

function numberIn(text: string): number | undefined {
  const number = readSwedishNumber(text);
  if (number?.kind === "number") return number.value;
  const date = readSwedishDate(text, new Date().getFullYear());
  return date === undefined ? readTime(text)?.share : excelSerialOf(date.day);
}

/**
 * A text where a formula calculates with it: "12 000" is that number, as in Swedish Excel; one that only the
 * component would take for a date or a number ("12 03", "211 20") is refused. Others are as they were.
 */
export function readOperand(operand: FunctionValue): FunctionValue {
  const { value } = operand;
  if (typeof value !== "string" || value === "" || helpers.isEvaluationError(value)) return operand;
  const number = numberIn(value.trim());
  if (number !== undefined) return { value: number };
  if (!helpers.isNumber(value, SWEDISH) && !helpers.isDateTime(value, SWEDISH)) return operand;
  const shown = value.slice(0, 40);
  const message = `Texten \u201d${shown}\u201d är inget tal. Skriv det med siffror i grupper om tre, till exempel 12 000.`;
  return paError({ code: "#VALUE!", message });
}
