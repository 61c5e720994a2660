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

/** What each day of a segment adds to a quantity: coefficient / divisor. */
export interface Term {
  readonly quantity: Quantity;
  readonly divisor: number;
  readonly coefficient: Exact;
}

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

function grantedHours({ row, moreHours }: Segment): readonly Hours[] {
  const { hours = 0, waiting, standby } = row;
  const active = moreHours === 0 ? hours : exactPlus(hours, moreHours);
  if (waiting === 0 && standby === 0) return [{ hours: active, numerator: 1, divisor: 1 }];
  return [
    { hours: active, ...WHOLE },
    { hours: waiting, ...WAITING },
    { hours: standby, ...STANDBY },
  ].filter((each) => each.hours > 0);
}

/** The first 20 hours a week (51 kap. 22 § SFB), or those granted where they are fewer. */
function firstHours(segment: Segment): readonly Hours[] {
  const { row } = segment;
  // An application is for SFB, which takes more hours of grundläggande behov than that.
  if (row.law === "LSS" || row.hours === undefined || row.hours >= FIRST_HOURS) return ALL_FIRST;
  const granted = assistanceHours({
    active: new Decimal(row.hours),
    waiting: new Decimal(row.waiting),
    standby: new Decimal(row.standby),
  });
  return granted.gte(FIRST_HOURS) ? ALL_FIRST : grantedHours(segment);
}

const ONE = product();
const personDays = (quantity: "sfbDays" | "lssDays", probability: number): Term => ({
  quantity,
  divisor: 1,
  coefficient: probability === 1 ? ONE : product(probability),
});

function sfbTerms(segment: Segment): readonly Term[] {
  const { row, probability } = segment;
  const days = personDays("sfbDays", probability);
  const rate = row.higher === 0 ? 1 : exactPlus(1, row.higher);
  const terms: Term[] = [days];
  if (segment.child === true) terms.push({ ...days, quantity: "sfbChildDays" });
  for (const { hours, numerator, divisor } of firstHours(segment)) {
    const coefficient = product(hours, numerator, row.utilisation, rate, probability);
    terms.push({ quantity: "sfbCost", divisor, coefficient });
  }
  return terms;
}

function lssTerms(segment: Segment): readonly Term[] {
  const { row, probability } = segment;
  const days = personDays("lssDays", probability);
  const terms: Term[] = [days];
  if (segment.child === true) terms.push({ ...days, quantity: "lssChildDays" });
  for (const { hours, numerator, divisor } of grantedHours(segment)) {
    const performed = product(hours, numerator, row.utilisation, probability);
    const own = row.ownPrice;
    if (own === undefined && row.priceFactor === 1) {
      terms.push({ quantity: "lssPaidHours", divisor, coefficient: performed });
      continue;
    }
    terms.push({ quantity: "lssHours", divisor, coefficient: performed });
    terms.push({
      quantity: own === undefined ? "lssCost" : "lssOwnCost",
      divisor,
      coefficient: product(
        ...[hours, numerator, row.utilisation, probability, own ?? row.priceFactor],
      ),
    });
  }
  return terms;
}

/** What each day of a segment adds, to what. */
export function termsOf(segment: Segment): readonly Term[] {
  return segment.law === "SFB" ? sfbTerms(segment) : lssTerms(segment);
}
