import type { FieldId } from "../../forecast/fields/forecastFields";
import type { RiskComponentId } from "../components/riskComponents";

/**
 * The components that an own min, trolig and max of a field stands in place of: the user's spread is not added
 * to ours for the same thing. Fields that are not named have no spread of ours.
 */
export const replacedBy: Readonly<Partial<Record<FieldId, readonly RiskComponentId[]>>> = {
  sfbPersons: ["sfbStart", "sfbShock"],
  sfbNet: ["sfbStart"],
  sfbStock: ["sfbStart", "sfbShock"],
  sfbInflow: ["sfbTrend"],
  sfbOutflow: ["sfbTrend"],
  transfers: ["sfbTrend"],
  lssPersons: ["lssShock"],
  lssStock: ["lssShock"],
  lssHours: ["lssShock"],
  lssHoursPerPerson: ["lssShock"],
  lssHoursGrowth: ["lssTrend"],
  lssInflow: ["lssTrend"],
  lssOutflow: ["lssTrend"],
  uplift: ["schablon"],
  opi: ["schablon"],
  utilisation: ["sfbRatio"],
  lssPriceFactor: ["lssPrice"],
  providerPersons: ["providerUsers"],
  providerDeficit: ["providerResult"],
};
