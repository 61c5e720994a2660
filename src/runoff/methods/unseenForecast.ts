import { listed } from "../../comment/listed";
import { swedishNumber } from "../../exact/swedishNumber";
import type { RunOffResult } from "./runOffResult";

export interface UnseenForecast {
  /** The periods without any invoice, and what each is expected to cost in the end. */
  readonly periods: readonly { readonly origin: string; readonly amount: number }[];
  readonly total: number;
  /** In Swedish, what the amounts rest on, as it follows a colon. */
  readonly basis: string;
  /** The places of the periods whose mean they are; undefined: they are no mean. */
  readonly meanOf?: readonly number[] | undefined;
}

interface UnseenInput {
  readonly result: RunOffResult;
  readonly unseen: readonly string[];
  /** The expected amount of Bornhuetter-Ferguson; used where it is one for all periods. */
  readonly prior?: readonly (number | null)[] | undefined;
  /** By the volumes of the full year, kr a period; where they are given they are the better forecast. */
  readonly drivers?: readonly number[] | undefined;
}

/** A rate changes with the year: more periods would bring in the last year's. */
const PERIODS = 3;
/** A period of which less is invoiced is mostly a guess itself. */
const HALF = 0.5;

/** The latest periods of which the better part is invoiced; of too young a triangle the latest ones. */
function latestFull({ origins }: RunOffResult): readonly number[] {
  const places = origins.map((_, place) => place);
  const full = places.filter((place) => (origins[place]?.developed ?? 0) >= HALF);
  return (full.length === 0 ? places : full).slice(-PERIODS);
}

/**
 * What the periods that no invoice has come for at all are expected to cost: they are to be booked at the
 * end of the year too. By the year's volumes where those are given, by the expected amount of
 * Bornhuetter-Ferguson where one is, else the mean of the latest periods' final amounts. In the result's
 * unit. Undefined: there are no such periods.
 */
export function unseenForecast(input: UnseenInput): UnseenForecast | undefined {
  const { result, unseen, prior = [], drivers } = input;
  if (unseen.length === 0) return undefined;
  const of = (amounts: readonly number[], basis: string, meanOf?: readonly number[]) => ({
    periods: unseen.map((origin, i) => ({ origin, amount: amounts[i] ?? 0 })),
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    basis,
    meanOf,
  });
  if (drivers !== undefined) {
    return of(drivers, "personer och LSS-timmar under Helår, med schablonbeloppet");
  }
  const [expected] = prior;
  if (prior.length === 1 && typeof expected === "number") {
    return of(
      unseen.map(() => expected),
      `det förväntade beloppet ${swedishNumber(expected)} per period`,
    );
  }
  const places = latestFull(result);
  const mean =
    places.reduce((sum, place) => sum + (result.origins[place]?.ultimate ?? 0), 0) / places.length;
  const names = listed(places.map((place) => result.origins[place]?.origin ?? ""));
  return of(
    unseen.map(() => mean),
    places.length === 1
      ? `det som ${names} väntas sluta på`
      : `medelvärdet av vad ${names} väntas sluta på`,
    places,
  );
}
