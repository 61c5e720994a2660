import type { Decimal } from "../exact/decimal";

/**
 * What a user says of a year whose schablonbelopp is not decided: the amount itself, kr/hour, or the uplift
 * into that year, as a share.
 */
export type OwnRate = { readonly amount: Decimal } | { readonly uplift: Decimal };

/** The user's own, by year; a year that is decided keeps what is decided. */
export type OwnRates = ReadonlyMap<number, OwnRate>;
