import type { ListStock } from "../../../src/cases/stock/listStock";
import { listed } from "../../../src/comment/listed";
import { Decimal } from "../../../src/exact/decimal";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { BaseValueId } from "../../../src/forecast/fields/forecastFields";
import type { Work } from "../../forecast/state/work";
import type { Calculated } from "../evaluate";
import { isLoose, LIST_SCENARIO } from "./listScenario";

const FLOWS = ["sfbInflow", "sfbOutflow", "transfers", "lssInflow", "lssOutflow"] as const;
const LEVELS = ["utilisation", "higherShare", "lssPriceFactor"] as const;

/** What the user should know before the forecast takes the list, in sentences. */
export function intakeRemarks(
  { list }: Calculated,
  work: Work,
  stock: ListStock,
  name: string,
): readonly string[] {
  const { base } = work;
  const has = (id: BaseValueId): boolean =>
    base?.values[id] !== undefined && !new Decimal(base.values[id]).isZero();
  const loose = work.scenarios.filter(isLoose).map((each) => `”${each.name}”`);
  const kept = LEVELS.filter((id) => has(id) && stock.values[id] === undefined);
  const isExpecting =
    FLOWS.some(has) ||
    work.scenarios.some(
      ({ id, changes }) =>
        id !== LIST_SCENARIO && changes.some(({ field }) => FLOWS.some((flow) => flow === field)),
    );
  return [
    stock.changes.length === 0
      ? "Listan har inga kända ändringar efter basåret."
      : `Det som listan vet om åren därefter läggs daterat i scenariot ”${name}”, som sedan visas. Bara basåret håller beståndet vid årets slut.`,
    ...(stock.changes.length > 0 && loose.length > 0
      ? [`${listed(loose)} läggs ovanpå ”${name}”.`]
      : []),
    isExpecting
      ? "Väntade nya och avslutade i prognosen räknas ovanpå listan. Den som enligt listan börjar eller slutar en känd dag är en av årets väntade och räknas inte två gånger."
      : "Prognosen väntar inga nya eller avslutade utöver listan. Fyll i dem i Prognos, så räknas de ovanpå; kända datum är då några av dem.",
    ...(kept.length > 0
      ? [
          `${listed(kept.map((id) => `”${knownField(id).label}”`))} står kvar: listan säger inget om det.`,
        ]
      : []),
    ...(list.rows.some(({ ownPrice }) => ownPrice !== undefined)
      ? [
          "Eget pris per timme är räknat som andel av årets schablonbelopp. Ändras schablonbeloppet i ett scenario följer priset med.",
        ]
      : []),
    ...(stock.later > 0
      ? [
          `${stock.later === 1 ? "1 känd ändring" : `${stock.later} kända ändringar`} längre fram är inte med.`,
        ]
      : []),
  ];
}
