import type { CostInputs, Place } from "./costInputs";
import { placeJour } from "./placeJour";
import { placeOtherHours } from "./placeOtherHours";
import { placePay } from "./placePay";
import { placeRevenue } from "./placeRevenue";
import { placeShares } from "./placeShares";

/** What is the same whatever causes count. */
export function placeSame(place: Place, inputs: CostInputs) {
  const { value } = inputs;
  const income = placeRevenue(place, inputs);
  const shares = placeShares(place, inputs);
  const { hours } = income;
  return {
    ...{ income, shares },
    pay: placePay(place, inputs),
    jour: placeJour(place, inputs, shares, income.jour),
    other: placeOtherHours(place, inputs, shares),
    administration: place(
      "Administration, kr",
      (row) =>
        `${value("administration")(row)}+${value("administrationPerHour")(row)}*${hours(row)}`,
      "kronor",
    ),
  };
}
