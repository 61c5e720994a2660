import type { Cell, CostInputs, HourDriver, Place } from "./costInputs";
import { placeHour } from "./placeHour";
import type { placeSame } from "./placeSame";

/** The parts of the cost, kr, each as if its own cause counted. */
export interface CostCells {
  readonly active: Cell;
  readonly ob: Cell;
  readonly jour: Cell;
  readonly jourExcess: Cell;
  readonly surplus: Cell;
  readonly startUp: Cell;
  readonly shortVisits: Cell;
}

/** The parts of the cost (src/provider/costTerms.ts) with the causes of an hour's cost that count in each row. */
export function placeCosts(
  place: Place,
  inputs: CostInputs,
  isOn: (id: HourDriver) => Cell,
  same: ReturnType<typeof placeSame>,
): CostCells {
  const { value } = inputs;
  const { income, shares, pay, jour, other } = same;
  const hour = placeHour(place, inputs, isOn, pay);
  const ofHourly = (row: number): string =>
    `${hour.pan(row)}*${shares.pan(row)}+${hour.relative(row)}*${shares.relative(row)}`;
  const mixed = place(
    "Snitt, kr per timme",
    (row) => `${hour.hok(row)}*${shares.hok(row)}+${ofHourly(row)}`,
    "kronor",
  );
  const part = (name: string, formula: Cell): Cell => place(name, formula, "kronor");
  return {
    active: part("Utförda timmar, kr", (row) => `${mixed(row)}*${income.activeHours(row)}`),
    ob: part(
      "Ob, kr",
      (row) =>
        `${income.activeHours(row)}*(${shares.hok(row)}+${shares.pan(row)})*${value("obPerHour")(row)}*${hour.withPo(row)}`,
    ),
    jour: part(
      "Jour, kr",
      (row) => `(${jour.ofPay(row)}*${hour.ratio(row)}+${jour.ofOb(row)})*${hour.withPo(row)}`,
    ),
    jourExcess: part(
      "Jour över gränsen, kr",
      (row) => `${jour.excess(row)}*${hour.ratio(row)}*${hour.withPo(row)}`,
    ),
    surplus: part(
      "Övertalighet, kr",
      (row) =>
        `${hour.hok(row)}*${other.idleHok(row)}+IF(${shares.hourly(row)}=0,0,(${ofHourly(row)})/${shares.hourly(row)}*${other.idlePan(row)})`,
    ),
    startUp: part(
      "Uppstart, kr",
      (row) =>
        `${mixed(row)}*${other.shadow(row)}+${other.overtime(row)}*${hour.ratio(row)}*${hour.withPo(row)}`,
    ),
    shortVisits: part(
      "Korta insatser, kr",
      (row) => `${mixed(row)}*${other.travel(row)}+${other.travelCost(row)}`,
    ),
  };
}
