import type { Decimal } from "../../exact/decimal";

/** The own provider's deficit per person and year, kr, at wages and a schablon. */
export type DeficitModel = (wages: Decimal, rate: Decimal, year: number) => Decimal;
