import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import type { FieldNaming } from "./fieldNaming";
import type { ValueId } from "./fields/providerFields";

type Values = Readonly<Record<ValueId, Decimal>>;

const ONE = new Decimal(1);
/** Shares typed with four decimals, thirds for example, count as a whole. */
const SLACK = new Decimal("0.0005");

function sum(values: Values, ids: readonly ValueId[]): Decimal {
  return ids.reduce((total, id) => total.plus(values[id]), new Decimal(0));
}

function named(ids: readonly ValueId[], naming: FieldNaming): string {
  const names = ids.map((id, place) =>
    place === 0 ? naming(id) : naming(id).replace(/^Rad/, "rad"),
  );
  return `${names.slice(0, -1).join(", ")} och ${names.at(-1) ?? ""}`;
}

function requireWhole(values: Values, ids: readonly ValueId[], naming: FieldNaming): void {
  const total = sum(values, ids);
  if (total.minus(ONE).abs().lte(SLACK)) return;
  throw new ModelError(
    "invalid",
    `${named(ids, naming)} är tillsammans ${swedishNumber(total)} men ska vara 1. Ändra andelarna.`,
    ids,
  );
}

/**
 * What must hold between the fields: shares that sum to 1, time left to perform assistance in, hours,
 * and someone to take the jour.
 *
 * @throws ModelError `invalid` naming the fields (and their rows).
 */
export function checkInputs(values: Values, naming: FieldNaming): void {
  requireWhole(values, ["hokShare", "panShare", "relativeShare"], naming);
  requireWhole(values, ["weeklyShare1", "weeklyShare2", "weeklyShare3"], naming);

  const absences = ["vacation", "sickShare", "training"] as const;
  const absence = sum(values, absences);
  if (absence.gte(ONE)) {
    throw new ModelError(
      "invalid",
      `${named(absences, naming)} är tillsammans ${swedishNumber(absence)} men måste vara mindre ` +
        "än 1, annars utförs inga timmar.",
      absences,
    );
  }
  const active = ["sfbActiveHours", "lssActiveHours"] as const;
  if (sum(values, active).isZero()) {
    throw new ModelError(
      "invalid",
      `${named(active, naming)} är 0. Ange utförda timmar, annars finns ingen kostnad per timme.`,
      active,
    );
  }
  const jour = sum(values, ["sfbJourHours", "lssJourHours"]);
  if (jour.isZero()) return;
  for (const [id, need] of [
    ["rotaEmployees", "anställda som tar den"],
    ["rotaHours", "timmar på schemat"],
  ] as const) {
    if (!values[id].isZero()) continue;
    throw new ModelError(
      "invalid",
      `${naming(id)} är 0 men det finns ${swedishNumber(jour)} jourtimmar. Jour kräver ${need}.`,
      [id],
    );
  }
}
