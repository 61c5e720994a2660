import type { Decimal } from "../../exact/decimal";
import { seriesOf } from "../../parameters/required";
import type { Series } from "../../parameters/types";
import { knownOrLatest } from "../../parameters/knownOrLatest";
import { utjamningsvikter } from "../../parameters/utjamningsvikter";
import { firstDayOf } from "../law/decided";
import type { EqualisationId } from "./equalisationFields";

/** An insats that is counted, and the price that it has or follows. */
interface Service {
  readonly id: EqualisationId;
  readonly price: EqualisationId;
  /** Of that price; undefined: all of it. */
  readonly weight?: Series;
}

const weight = (name: string): Series => seriesOf(utjamningsvikter, `vikt ${name}`);

const sfbWeightSeries = weight("assistans enligt SFB");

/** A decision under SFB as a share of one under LSS: 0.5. */
export const sfbWeight = (year: number): Decimal =>
  knownOrLatest(sfbWeightSeries, firstDayOf(year));

/** The insatser beside personlig assistans, in the order of the ordinance's formula. */
export const otherServices: readonly Service[] = [
  { id: "adultHomes", price: "adultHomePrice" },
  { id: "childHomes", price: "adultHomePrice", weight: weight("bostad för barn") },
  { id: "fosterHomes", price: "adultHomePrice", weight: weight("familjehem") },
  { id: "dayActivities", price: "dayActivityPrice" },
  { id: "shortStays", price: "shortStayPrice" },
  { id: "afterSchool", price: "shortStayPrice", weight: weight("korttidstillsyn") },
  { id: "reliefs", price: "shortStayPrice", weight: weight("avlösarservice") },
  { id: "escorts", price: "shortStayPrice", weight: weight("ledsagarservice") },
  { id: "contacts", price: "shortStayPrice", weight: weight("kontaktperson") },
];
