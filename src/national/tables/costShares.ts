import { daysInYear } from "../../calendar/day";
import { figureIn, type NationalTable, yearsIn } from "./nationalTable";
import { report } from "./report";
import { recipients } from "./recipients";
import { schablonPrices, spending } from "./spending";

const FIRST_HOURS = 20;
const DAYS_A_WEEK = 7;
const BILLION = 1e9;
const HUNDRED = 100;
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function rowOf(year: number): readonly number[] | undefined {
  const persons = figureIn(recipients, "total", year);
  const each = figureIn(spending, "current", year);
  const rate = figureIn(schablonPrices, "current", year);
  if (persons === undefined || each === undefined || rate === undefined) return undefined;
  const state = (persons * each) / BILLION;
  const own = (persons * FIRST_HOURS * daysInYear(year) * rate) / DAYS_A_WEEK / BILLION;
  return [rounded(state, 2), rounded(own, 2), rounded((HUNDRED * state) / (state + own), 1)];
}

/** What the state and the municipalities pay: the state's printed, the municipalities' calculated. */
export const costShares: NationalTable = {
  id: "andelar",
  name: "Statens och kommunernas del av kostnaden",
  unit: "miljarder kr och procent",
  counted: "året",
  source: report("Tabell 5, 41 och 42, s. 72 och 105–106; kommunernas del är räknad"),
  columns: {
    state: "Staten",
    municipalities: "Kommunerna, skattning",
    share: "Statens andel, procent",
  },
  notes: [
    "Staten: mottagare i december × statens utgift per mottagare. Kommunerna är en skattning: mottagare × 20 timmar × dagar/7 × schablonbeloppet, fullt utnyttjat. Rapporten skriver 3,4–4,9 miljarder kr om året för kommunerna.",
    "Vårdföretagarna: statens andel har ökat något 2015–2024. Andelarna år för år finns bara i diagram där.",
  ],
  rows: new Map(
    yearsIn(spending).flatMap((year) => {
      const row = rowOf(year);
      return row === undefined ? [] : [[year, row] as const];
    }),
  ),
};
