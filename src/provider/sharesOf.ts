import { Decimal } from "../exact/decimal";
import type { ValueId } from "./fields/providerFields";
import type { ProviderInputs } from "./providerInputs";

/**
 * The shares of a whole, as parts of their sum: shares typed with four decimals may miss 1 by the last
 * one, and no hour may be lost by that.
 */
export function sharesOf(inputs: ProviderInputs, ids: readonly ValueId[]): readonly Decimal[] {
  const shares = ids.map((id) => inputs.values[id]);
  const total = shares.reduce((sum, share) => sum.plus(share), new Decimal(0));
  return total.eq(1) ? shares : shares.map((share) => share.div(total));
}
