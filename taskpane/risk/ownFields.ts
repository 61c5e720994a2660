import type { BaseValueId } from "../../src/forecast/fields/forecastFields";

/** Figures of the base that may have an own min and max, in the order of the list. */
export const ownFields: readonly BaseValueId[] = [
  ...(["sfbPersons", "sfbStock", "sfbInflow", "sfbOutflow", "utilisation"] as const),
  ...(["lssPersons", "lssStock", "lssHours", "lssHoursPerPerson", "lssPriceFactor"] as const),
  ...(["uplift", "wageGrowth", "providerPersons", "providerDeficit"] as const),
];
