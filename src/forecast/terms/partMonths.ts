import { Decimal } from "../../exact/decimal";
import { FULL_PRECISION } from "../../provider/providerResult";
import type { Drivers } from "../drivers/drivers";
import type { PartAmounts } from "../results/forecastResult";
import { type PartId, parts } from "../results/part";
import { isAll, monthlyProduct, termFactors } from "./termMonths";
import { terms } from "./terms";
import { type TrackId, tracks } from "../tracks/tracks";

const ZERO = new Decimal(0);

/** The cost's parts month by month, kr, and the tracks that they are made of, each made once. */
export interface PartMonths {
  readonly months: readonly PartAmounts[];
  readonly track: (id: TrackId) => readonly Decimal[];
}

/** The tracks of a term until one is 0 throughout: then the others need not be calculated. */
function nonZero(
  ids: readonly TrackId[],
  track: (id: TrackId) => readonly Decimal[],
): readonly (readonly Decimal[])[] {
  const found: (readonly Decimal[])[] = [];
  for (const id of ids) {
    const values = track(id);
    found.push(values);
    if (isAll(values, 0)) break;
  }
  return found;
}

export function partMonths(drivers: Drivers): PartMonths {
  const known = new Map<TrackId, readonly Decimal[]>();
  const track = (id: TrackId): readonly Decimal[] => {
    const values = known.get(id) ?? tracks[id].of(drivers);
    known.set(id, values);
    return values;
  };
  const { months } = drivers.grid;
  const sums = new Map<PartId, Decimal[]>(parts.map(({ id }) => [id, months.map(() => ZERO)]));
  for (const term of terms) {
    const product = monthlyProduct(termFactors(term, months), nonZero(term.tracks, track));
    const sum = sums.get(term.part);
    if (product === undefined || sum === undefined) continue;
    for (const [place, amount] of product.entries()) {
      // Rounded once at full precision, every sum of months and parts is exact in any order.
      const kronor = amount.div(term.divisor).toDecimalPlaces(FULL_PRECISION);
      sum[place] = (sum[place] ?? ZERO).plus(kronor);
    }
  }
  return {
    months: months.map(
      (_, place) =>
        Object.fromEntries(
          parts.map(({ id }) => [id, sums.get(id)?.[place] ?? ZERO]),
        ) as unknown as PartAmounts,
    ),
    track,
  };
}
