import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { effectOf } from "../../../src/equalisation/effectOf";
import type { Equalisation } from "../../../src/equalisation/fields/equalisationInput";
import { equalise } from "../../../src/equalisation/equalise";
import { oneMoreLssCase, oneMoreSfbCase } from "../../../src/equalisation/oneMoreCase";
import { resolveEqualisation } from "../../../src/equalisation/resolveEqualisation";
import { givenOf, made } from "./sample";

/*
 * The law from the nation's side, apart from the code: the standard costs before correction are added, the
 * correction factor brings their sum to the nation's net cost at the year's level (annex, last part), and the
 * nation's standard cost an inhabitant is that over all inhabitants.
 */
interface Member {
  readonly inhabitants: number;
  readonly sfbPersons: number;
  readonly lssPersons: number;
  readonly fkCharge: number;
  readonly otherServices: number;
  readonly lssCost: number;
  /** Staff cost by step 1, beside what follows from fkCharge and lssCost. */
  readonly otherStaff: number;
}

const KPIF = new Decimal("1.040351");
const PRICE = 600_000;

/** (1 − 0.7 × 0.85) × S + 0.7 × staff cost, × KPIF: S × PK-IX × KPIF written out. */
function uncorrected(of: Member): Decimal {
  const first = new Decimal(of.lssPersons)
    .plus(of.sfbPersons / 2)
    .times(PRICE)
    .plus(of.fkCharge)
    .plus(of.otherServices);
  const staff = new Decimal(of.fkCharge).plus(of.lssCost).times("0.85").plus(of.otherStaff);
  return first.times("0.405").plus(staff.times("0.7")).times(KPIF);
}

interface Nation {
  readonly correction: Decimal;
  readonly standard: Decimal;
  readonly inhabitants: Decimal;
}

function nationOf(members: readonly Member[], rest: number): Nation {
  const sum = (each: (member: Member) => Decimal | number): Decimal =>
    members.reduce((total, member) => total.plus(each(member)), new Decimal(0));
  const netCost = sum(({ fkCharge, lssCost }) => fkCharge + lssCost)
    .plus(rest)
    .times(KPIF);
  const inhabitants = sum((member) => member.inhabitants);
  return {
    correction: netCost.div(sum(uncorrected)),
    standard: netCost.div(inhabitants),
    inhabitants,
  };
}

function memberOf(of: Member, { correction, standard, inhabitants }: Nation): Equalisation {
  const sfbPrice = new Decimal(PRICE / 2);
  return {
    ...resolveEqualisation(givenOf(made)),
    inhabitants: new Decimal(of.inhabitants),
    sfbPersons: new Decimal(of.sfbPersons),
    lssPersons: new Decimal(of.lssPersons),
    fkCharge: new Decimal(of.fkCharge),
    otherServices: new Decimal(of.otherServices),
    sfbPrice,
    lssPrice: sfbPrice.times(2),
    staffCost: new Decimal(of.fkCharge).plus(of.lssCost).times("0.85").plus(of.otherStaff),
    correction,
    nationStandard: standard,
    nationInhabitants: inhabitants,
    adjustment: new Decimal(0),
  };
}

const member = fc.record({
  inhabitants: fc.integer({ min: 2000, max: 1_000_000 }),
  sfbPersons: fc.integer({ min: 0, max: 500 }),
  lssPersons: fc.integer({ min: 0, max: 200 }),
  fkCharge: fc.integer({ min: 1, max: 150_000_000 }),
  otherServices: fc.integer({ min: 1_000_000, max: 500_000_000 }),
  lssCost: fc.integer({ min: 0, max: 200_000_000 }),
  otherStaff: fc.integer({ min: 1_000_000, max: 400_000_000 }),
});
const members = fc.array(member, { minLength: 2, maxLength: 8 });
const REST = 700_000_000;
const near = (one: Decimal, other: Decimal): void =>
  expect(one.minus(other).abs().lt("1e-18")).toBe(true);

test("grants and charges of all municipalities are together nothing", () => {
  fc.assert(
    fc.property(members, (all) => {
      const nation = nationOf(all, REST);
      const outcomes = all.map((each) => equalise(memberOf(each, nation)).outcome);
      near(
        outcomes.reduce((sum, each) => sum.plus(each)),
        new Decimal(0),
      );
    }),
  );
});

test("a level adjustment of the same kronor an inhabitant brings the sum to nothing whatever the nation's value is", () => {
  fc.assert(
    fc.property(members, fc.integer({ min: 1000, max: 6000 }), (all, standard) => {
      const nation = { ...nationOf(all, REST), standard: new Decimal(standard) };
      const own = all.map((each) => memberOf(each, nation));
      const sum = (each: (of: Equalisation) => Decimal): Decimal =>
        own.reduce((total, of) => total.plus(each(of)), new Decimal(0));
      const adjustment = sum((of) => equalise(of).outcome)
        .div(nation.inhabitants)
        .neg();
      near(
        sum((of) => equalise({ ...of, adjustment }).outcome),
        new Decimal(0),
      );
    }),
  );
});

test("one more case is the whole nation worked out with it less the whole nation without", () => {
  fc.assert(
    fc.property(members, fc.integer({ min: 100_000, max: 3_000_000 }), (all, cost) => {
      const [own, ...others] = all as [Member, ...Member[]];
      const before = nationOf(all, REST);
      const of = { ...memberOf(own, before), sfbCaseCost: new Decimal(cost) };
      const outcome = (changed: Member): Decimal =>
        equalise(memberOf(changed, nationOf([changed, ...others], REST))).outcome;

      const sfb = { ...own, sfbPersons: own.sfbPersons + 1, fkCharge: own.fkCharge + cost };
      near(oneMoreSfbCase(of).effect.total, outcome(sfb).minus(outcome(own)));

      const lss = { ...own, lssPersons: own.lssPersons + 1, lssCost: own.lssCost + cost };
      const lssCaseCost = new Decimal(cost);
      const oneMore = oneMoreLssCase({ ...of, lssCaseCost });
      near(oneMore?.effect.total ?? new Decimal(NaN), outcome(lss).minus(outcome(own)));
    }),
  );
});

test("its own part of a difference is linear in persons and kronor", () => {
  fc.assert(
    fc.property(members, fc.integer({ min: 2, max: 20 }), (all, times) => {
      const [own] = all as [Member, ...Member[]];
      const of = memberOf(own, nationOf(all, REST));
      const by = (factor: number) => ({
        sfbPersons: new Decimal(factor),
        lssPersons: new Decimal(2 * factor),
        fkCharge: new Decimal(350_000 * factor),
        otherCost: new Decimal(2_000_000 * factor),
      });
      const one = effectOf(of, by(1));
      const many = effectOf(of, by(times));
      for (const part of ["prices", "fkCharge", "otherCost"] as const) {
        near(many[part], one[part].times(times));
      }
    }),
  );
});

test("what was paid to Försäkringskassan comes back whole at the year's level, before the nation's part", () => {
  const of = resolveEqualisation(givenOf(made));
  const none = {
    sfbPersons: new Decimal(0),
    lssPersons: new Decimal(0),
    otherCost: new Decimal(0),
  };
  // 0.405 through S and 0.7 × 0.85 = 0.595 through the index: 1 × 1.040351 × 1.02 = 1.06115802.
  const effect = effectOf(of, { ...none, fkCharge: new Decimal(1) });
  expect(effect.fkCharge.toString()).toBe("1.06115802");
  // The nation pays a krona more: 20 000 of 10 000 000 inhabitants have 1/500 of 1.040351, and more from k.
  expect(effect.nation.isNegative()).toBe(true);
  expect(effect.nation.abs().lt("0.0025")).toBe(true);
});
