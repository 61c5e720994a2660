import type { DatedValue, Unit } from "../../src/parameters/types";
import { exactValue } from "../../src/parameters/valueOn";
import { formatNumber, formatShare } from "../catalogue/formatNumber";

const ORE = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** One part in so many, as the law puts it: 1/4, 1/7. */
const UNIT_FRACTION = /^1\/\d+$/;

/** A unit of so much per something, for one (or a part of one) and for several. */
const PER: Partial<Record<Unit, readonly [one: string, several: string]>> = {
  "assistanstimmar/timme": ["assistanstimme per timme", "assistanstimmar per timme"],
  "timmar/dag": ["timme per dag", "timmar per dag"],
  "timmar/vecka": ["timme per vecka", "timmar per vecka"],
  "timmar/månad": ["timme per månad", "timmar per månad"],
};

/** A parameter's value with its unit: 347,70 kr/timme, 31,42 %, 1/7 assistanstimme per timme. */
export function valueText(entry: DatedValue, unit: Unit): string {
  const number = exactValue(entry).toNumber();
  switch (unit) {
    case "andel":
      return formatShare(number);
    case "andel av timlönen":
      return `${formatShare(number)} av timlönen`;
    case "andel av prislappen":
      return `${formatShare(number)} av prislappen`;
    case "andel/år":
      return `${formatShare(number)} per år`;
    case "kr/timme":
      return `${ORE.format(number)} kr/timme`;
    case "index (2007 = 1)":
      return formatNumber(number);
    default: {
      const part = typeof entry.value === "string" && UNIT_FRACTION.test(entry.value);
      const [one, several] = PER[unit] ?? [unit, unit];
      return `${part ? entry.value : formatNumber(number)} ${part || number === 1 ? one : several}`;
    }
  }
}
