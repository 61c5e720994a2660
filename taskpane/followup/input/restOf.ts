import { type PartId, parts } from "../../../src/forecast/results/part";
import type { ForecastMonth } from "../../../src/forecast/results/forecastResult";
import type { FollowedId } from "../../../src/followup/keptForecast";
import { Decimal } from "../../../src/exact/decimal";
import { typedText } from "../../variance/typedRows";
import type { PartForm, Rest, TypedMonths } from "../form";

const ORE = 2;
/** Persons are averages by days: more decimals than these say nothing. */
const DECIMALS = 6;
const ZERO = new Decimal(0);

/** A year's months of a forecast, as the view takes them. */
export interface TakenForecast {
  readonly rest: Rest;
  /** By part, and of all of them, kr; a part that it does not tell is left out. */
  readonly amounts: Readonly<Partial<Record<FollowedId, readonly Decimal[]>>>;
}

/** The months of a year of a forecast, to the öre. */
export function takenForecast(
  months: readonly ForecastMonth[],
  year: number,
  { name, scenario }: Pick<Rest, "name" | "scenario">,
): TakenForecast | undefined {
  const own = months.filter((each) => each.year === year);
  if (own.length !== 12) return undefined;
  const text = (value: Decimal): string => value.toDecimalPlaces(DECIMALS).toFixed();
  const of = (id: PartId): readonly Decimal[] =>
    own.map((month) => month.parts[id].toDecimalPlaces(ORE));
  const byPart: Readonly<Record<PartId, readonly Decimal[]>> = {
    ...{ sfb: of("sfb"), lss: of("lss"), provider: of("provider") },
    ...{ sickPay: of("sickPay"), oneOffs: of("oneOffs") },
  };
  const total = own.map((_, k) =>
    parts.reduce((sum, { id }) => sum.plus(byPart[id][k] ?? ZERO), ZERO),
  );
  return {
    rest: {
      ...{ name, scenario, year },
      sfbPersons: own.map(({ sfb }) => text(sfb.average)),
      lssHours: own.map(({ lssHours }) => text(lssHours)),
    },
    amounts: { ...byPart, total },
  };
}

/** What stands in the fields of a part by a forecast; undefined: it does not tell the part. */
export const forecastTyped = (
  { amounts }: TakenForecast,
  id: FollowedId,
): TypedMonths | undefined => amounts[id]?.map((amount) => typedText(amount.toNumber()));

/** The parts of a forecast that cost something and are not followed, with what they cost in the year. */
export function unfollowed(
  { amounts }: TakenForecast,
  followed: readonly PartForm[],
): readonly { readonly id: FollowedId; readonly cost: Decimal }[] {
  const ids = followed.map(({ id }) => id);
  if (ids.includes("total")) return [];
  return parts
    .filter(({ id }) => !ids.includes(id))
    .map(({ id }) => ({
      id,
      cost: (amounts[id] ?? []).reduce((sum, each) => sum.plus(each), ZERO),
    }))
    .filter(({ cost }) => !cost.isZero());
}
