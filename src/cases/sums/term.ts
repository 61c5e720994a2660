import { exactPlus } from "../../exact/exactPlus";
import { type Exact, product } from "../../exact/product";
import { currentValue } from "../../parameters/currentValue";
import { beredskap } from "../../parameters/beredskap";
import { exactFraction } from "../../parameters/exactFraction";
import { kommunensTimmar } from "../../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../../parameters/required";
import type { Parameter } from "../../parameters/types";
import { vantetid } from "../../parameters/vantetid";
import { assistanceHours } from "../../rules/assistanceHours";
import { Decimal } from "../../exact/decimal";
import type { Segment } from "./segment";

/** What a day of a segment adds to. Hours and costs are those of seven days. */
export type Quantity =
  | "sfbDays"
  | "lssDays"
  | "sfbChildDays"
  | "lssChildDays"
  | "lssHours"
  /** Hours and × the schablon too: most are priced so, and need be added up only once. */
  | "lssPaidHours"
  /** × the schablon. */
  | "sfbCost"
  | "lssCost"
  /** In kronor already: hours at a price of their own. */
  | "lssOwnCost";

/** Takes what each day of a segment adds to a quantity: coefficient / divisor. */
export type TakeTerm = (quantity: Quantity, divisor: number, coefficient: Exact) => void;

/** Hours and what an hour of them counts for, a fraction: 1/7 has no decimals. */
interface Hours {
  readonly hours: number;
  readonly numerator: number;
  readonly divisor: number;
}

function converted(parameter: Parameter): Omit<Hours, "hours"> {
  const { numerator, denominator } = exactFraction(requiredEntry(seriesOf(parameter)));
  return { numerator: numerator.toNumber(), divisor: denominator.toNumber() };
}

const WHOLE = { numerator: 1, divisor: 1 };
const WAITING = converted(vantetid);
const STANDBY = converted(beredskap);
const FIRST_HOURS = currentValue(kommunensTimmar).toNumber();
const ALL_FIRST: readonly Hours[] = [{ hours: FIRST_HOURS, ...WHOLE }];

const activeHours = (hours = 0, moreHours: number): number =>
  moreHours === 0 ? hours : exactPlus(hours, moreHours);

function grantedHours({ row, moreHours }: Segment): readonly Hours[] {
  const { waiting, standby } = row;
  const active = activeHours(row.hours, moreHours);
  if (waiting === 0 && standby === 0) return [{ hours: active, numerator: 1, divisor: 1 }];
  return [
    { hours: active, ...WHOLE },
    { hours: waiting, ...WAITING },
    { hours: standby, ...STANDBY },
  ].filter((each) => each.hours > 0);
}

/** The first 20 hours a week (51 kap. 22 § SFB), or those granted where they are fewer, also as they grow with age. */
function firstHours(segment: Segment): readonly Hours[] {
  const { row, moreHours } = segment;
  // An application is for SFB, which takes more hours of grundläggande behov than that.
  if (row.law === "LSS" || row.hours === undefined || row.hours >= FIRST_HOURS) return ALL_FIRST;
  const granted = assistanceHours({
    active: new Decimal(activeHours(row.hours, moreHours)),
    waiting: new Decimal(row.waiting),
    standby: new Decimal(row.standby),
  });
  return granted.gte(FIRST_HOURS) ? ALL_FIRST : grantedHours(segment);
}

const ONE = product();

function personDays(
  days: "sfbDays" | "lssDays",
  childDays: "sfbChildDays" | "lssChildDays",
  { probability, child }: Segment,
  take: TakeTerm,
): void {
  const coefficient = probability === 1 ? ONE : product(probability);
  take(days, 1, coefficient);
  if (child === true) take(childDays, 1, coefficient);
}

function sfbTerms(segment: Segment, take: TakeTerm): void {
  const { row, probability } = segment;
  personDays("sfbDays", "sfbChildDays", segment, take);
  const rate = row.higher === 0 ? 1 : exactPlus(1, row.higher);
  for (const { hours, numerator, divisor } of firstHours(segment)) {
    take("sfbCost", divisor, product(hours, numerator, row.utilisation, rate, probability));
  }
}

/** `hours` that count for `numerator`/`divisor` each; numbers, so that a list leaves no table a row behind. */
function performedTerms(
  { row, probability }: Segment,
  hours: number,
  numerator: number,
  divisor: number,
  take: TakeTerm,
): void {
  const { utilisation, ownPrice, priceFactor } = row;
  const performed = product(hours, numerator, utilisation, probability);
  if (ownPrice === undefined && priceFactor === 1) {
    take("lssPaidHours", divisor, performed);
    return;
  }
  take("lssHours", divisor, performed);
  const price = ownPrice ?? priceFactor;
  const cost = product(hours, numerator, utilisation, probability, price);
  take(ownPrice === undefined ? "lssCost" : "lssOwnCost", divisor, cost);
}

function lssTerms(segment: Segment, take: TakeTerm): void {
  personDays("lssDays", "lssChildDays", segment, take);
  const { row, moreHours } = segment;
  if (row.waiting === 0 && row.standby === 0) {
    performedTerms(segment, activeHours(row.hours, moreHours), 1, 1, take);
    return;
  }
  for (const { hours, numerator, divisor } of grantedHours(segment)) {
    performedTerms(segment, hours, numerator, divisor, take);
  }
}

/**
 * What each day of a segment adds, to what. Given away one by one: lists of a hundred thousand rows would
 * leave as many tables behind.
 */
export function eachTerm(segment: Segment, take: TakeTerm): void {
  if (segment.law === "SFB") sfbTerms(segment, take);
  else lssTerms(segment, take);
}
