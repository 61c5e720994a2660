import { isRealDay, dayOfMonth, monthOf, yearOf } from "../../calendar/day";
import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import type { RiskEvent } from "./riskEvent";
import type { RiskOptions } from "./riskOptions";

const LEAST_DRAWS = 100;
const MOST_DRAWS = 1_000_000;
const LARGEST_SEED = 0x7fff_ffff;

function refuse(message: string): never {
  throw new ModelError("invalid", message);
}

function checkEvent({ name, probability, from, ...amounts }: RiskEvent): void {
  const what = `Händelsen \u201d${name}\u201d`;
  if (!(probability >= 0 && probability <= 1)) {
    refuse(
      `${what} har sannolikheten ${swedishNumber(probability)} men den ska vara en andel mellan 0 och 1 (30 procent skrivs 0,3).`,
    );
  }
  if (!Number.isInteger(from) || !isRealDay(yearOf(from), monthOf(from), dayOfMonth(from))) {
    refuse(`${what} har ingen riktig dag. Ange den dag då den gäller, till exempel 2027-07-01.`);
  }
  const { amount = 0, sfbPersons = 0, lssHours = 0 } = amounts;
  if (![amount, sfbPersons, lssHours].every(Number.isFinite)) {
    refuse(`${what} har ett belopp som inte är ett tal.`);
  }
  if (amount === 0 && sfbPersons === 0 && lssHours === 0) {
    refuse(`${what} ändrar ingenting. Ange kronor, SFB-personer eller LSS-timmar.`);
  }
}

/** @throws ModelError `invalid` naming what cannot be drawn from. */
export function checkOptions({
  draws = LEAST_DRAWS,
  seed = 1,
  stockError = 0,
  knownItem,
  events = [],
}: RiskOptions): void {
  if (!Number.isInteger(draws) || draws < LEAST_DRAWS || draws > MOST_DRAWS) {
    refuse(
      `Antalet dragningar är ${swedishNumber(draws)} men ska vara ett heltal från 100 till 1 000 000.`,
    );
  }
  if (!Number.isInteger(seed) || Math.abs(seed) > LARGEST_SEED) {
    refuse(`Fröet är ${swedishNumber(seed)} men ska vara ett heltal.`);
  }
  const error =
    knownItem !== undefined && "standardError" in knownItem ? knownItem.standardError : 0;
  if (![stockError, error].every((each) => each >= 0 && Number.isFinite(each))) {
    refuse("Medelfelet från Retro ska vara 0 eller större.");
  }
  if (knownItem !== undefined && "amounts" in knownItem && knownItem.amounts.length === 0) {
    refuse("Retros dragningar är tomma. Räkna om Retro, eller ange medelfelet.");
  }
  events.forEach(checkEvent);
}
