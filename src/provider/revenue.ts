import type { Decimal } from "../exact/decimal";
import { assistanceHours } from "../rules/assistanceHours";
import type { ProviderInputs } from "./providerInputs";

export interface Revenue {
  /** Hours that are paid for: active hours and a quarter of the jour hours. */
  readonly hours: Decimal;
  /** Those of jour. */
  readonly jourHours: Decimal;
  /** Schablon × SFB hours + LSS price × LSS hours, kr. */
  readonly kronor: Decimal;
  /** Its part from jour, kr. */
  readonly jourKronor: Decimal;
}

/** The provider's revenue (docs/egen-regi.md): per active hour the schablon or the LSS price, per jour hour a quarter. */
export function revenue({ period, values }: ProviderInputs): Revenue {
  const { schablon, lssPriceFactor } = values;
  const zero = values.sfbJourHours.times(0);
  const paid = (active: Decimal, waiting: Decimal): Decimal =>
    assistanceHours({ active, waiting }, period.from);
  const price = (sfb: Decimal, lss: Decimal): Decimal =>
    sfb.plus(lss.times(lssPriceFactor)).times(schablon);
  const sfb = paid(values.sfbActiveHours, values.sfbJourHours);
  const lss = paid(values.lssActiveHours, values.lssJourHours);
  const sfbJour = paid(zero, values.sfbJourHours);
  const lssJour = paid(zero, values.lssJourHours);
  return {
    hours: sfb.plus(lss),
    jourHours: sfbJour.plus(lssJour),
    kronor: price(sfb, lss),
    jourKronor: price(sfbJour, lssJour),
  };
}
