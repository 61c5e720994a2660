import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { swedishNumber } from "../../exact/swedishNumber";
import { clockAdvice } from "../../labelled/clockAdvice";
import { visibleText } from "../../parameters/visibleText";
import { caseNumber, type NumberLimits, Refused } from "../list/caseCells";
import { looksLikePersonnummer } from "../list/looksLikePersonnummer";
import type { InvoiceColumn } from "./invoiceColumns";
import type { SickPayClaim } from "./invoiceRow";

type CellOf = (id: InvoiceColumn) => Cell;

const SICK = /sjuk(?:lön|löne|frånvaro)|^sjuk$/iu;
const WAGE: NumberLimits = { most: 2_000, tooLarge: "ska vara kronor per timme, högst 2 000." };
/** Two assistants' hours of a month. */
const HOURS: NumberLimits = { most: 1_488, tooLarge: "är fler timmar än en sjukperiod har." };
const WEEK: NumberLimits = { most: 168, tooLarge: "en vecka har 168 timmar.", hours: true };
const PERIODS: NumberLimits = { most: 31, tooLarge: "är fler sjukperioder än en månad har." };
const SHARE: NumberLimits = {
  most: 1,
  tooLarge: "ska vara en andel av lönen (12 procent skrivs 0,12).",
  share: true,
};

const says = (cell: Cell): boolean => typeof cell === "string" && SICK.test(visibleText(cell));

/** Whether a row is a claim for sick pay: it says so, or has an assistant's wage. */
export const isClaim = (cellOf: CellOf): boolean =>
  says(cellOf("kind")) || says(cellOf("law")) || !isBlank(cellOf("wage"));

/**
 * What a claim rests on. `fail` is told what is wrong, a sentence that begins with the column, and throws.
 */
export function readClaim(cellOf: CellOf, fail: (what: string) => never): SickPayClaim {
  const read = (cell: Cell, name: string, limits: NumberLimits): number => {
    const found = caseNumber(cell, limits);
    return found instanceof Refused ? fail(`${name}${found.why}`) : found;
  };
  const needed = (id: InvoiceColumn, name: string, limits: NumberLimits, why: string): number => {
    const cell = cellOf(id);
    return isBlank(cell) ? fail(`${name} saknas. ${why}`) : read(cell, name, limits);
  };
  const share = (id: InvoiceColumn, name: string): number | undefined => {
    const cell = cellOf(id);
    return isBlank(cell) ? undefined : read(cell, name, SHARE);
  };
  const assistant = cellOf("assistant");
  const text = isBlank(assistant) ? "" : visibleText(String(assistant));
  if (looksLikePersonnummer(text)) {
    fail("Assistent har något som ser ut som ett personnummer. Skriv en kod i stället.");
  }
  const ofSick = isBlank(cellOf("sickHours")) ? "hours" : "sickHours";
  const periods = cellOf("periods");
  const count = isBlank(periods) ? 1 : read(periods, "Sjukperioder", PERIODS);
  if (!Number.isInteger(count) || count === 0) {
    fail(`Sjukperioder är ${quoted(periods)} men ska vara ett helt antal, minst 1.`);
  }
  const hours = needed(
    ofSick,
    "Sjuktimmar",
    HOURS,
    "Skriv timmarna som fallit bort dag 1\u201314.",
  );
  const clock = clockAdvice(hours, "some");
  if (clock !== undefined) fail(`Sjuktimmar är ${swedishNumber(hours)}, ${clock}`);
  return {
    hours,
    wage: needed("wage", "Timlön", WAGE, "Skriv den sjuka assistentens timlön i kronor."),
    weeklyHours: needed(
      "weeklyHours",
      "Veckotimmar",
      WEEK,
      "Skriv assistentens timmar per vecka i medeltal; karensavdraget räknas på dem.",
    ),
    periods: count,
    holidayPay: share("holidayPay", "Semesterersättning"),
    contributions: share("contributions", "Avgifter"),
    agreement: share("agreement", "Avtal"),
    assistant: text,
  };
}
