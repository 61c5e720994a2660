import { Decimal } from "../src/exact/decimal";
import { assistanceHours } from "../src/rules/assistanceHours";
import { elementwise } from "./pipeline/elementwise";
import { hours } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";

export const definition = elementwise(
  "TIMMAR",
  [
    requiredNumber("aktiv", hours),
    defaultedNumber("väntetid", 0, hours),
    defaultedNumber("beredskap", 0, hours),
  ],
  (active, waiting, standby) =>
    assistanceHours({
      active: new Decimal(active),
      waiting: new Decimal(waiting),
      standby: new Decimal(standby),
    }),
);

/**
 * Assistanstimmar: aktiv tid plus en fjärdedel av väntetiden och en sjundedel av beredskapen.
 * @customfunction TIMMAR TIMMAR
 * @helpurl https://localhost:3000/help/timmar.html
 * @param aktiv Timmar aktiv assistans.
 * @param [väntetid] Timmar väntetid; fyra timmar räknas som en. Utelämnad: 0.
 * @param [beredskap] Timmar beredskap; sju timmar räknas som en. Utelämnad: 0.
 * @returns Assistanstimmar för samma tid som timmarna gäller.
 * @source 4 § förordningen (1993:1091) och Försäkringskassans föreskrifter om väntetid (4:1) och beredskap (7:1).
 * @english Assistance hours: active time plus a quarter of the waiting time and a seventh of the standby.
 * @englishparam aktiv Hours of active assistance.
 * @englishparam väntetid Hours of waiting time; four hours count as one. Omitted: 0.
 * @englishparam beredskap Hours of standby; seven hours count as one. Omitted: 0.
 * @example =PA.TIMMAR(86;40;28)
 */
export function timmar(
  aktiv: unknown[][],
  väntetid?: unknown[][],
  beredskap?: unknown[][],
): unknown[][] {
  return definition.evaluate([aktiv, väntetid, beredskap]);
}
