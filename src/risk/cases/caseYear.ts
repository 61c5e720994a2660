import { countQuantile } from "../../random/countQuantile";
import { normalQuantile } from "../../random/normalQuantile";
import { seededStreams } from "../../random/seededStreams";
import type { RiskFigures } from "../defaults/riskFigures";
import { CappedCase } from "../draw/cappedCase";
import { type RiskSummary, riskSummary } from "../results/riskSummary";
import type { RiskCase } from "./riskCase";

export interface CaseYearInput {
  readonly cases: readonly RiskCase[];
  /** Days of the year, and kr an hour. */
  readonly days: number;
  readonly rate: number;
  /** What else the year costs, kr. */
  readonly others?: number | undefined;
  /** Own inflow of SFB persons and the persons it came from, summed over the years that are known. */
  readonly sfbInflow?: number | undefined;
  readonly sfbPersonYears?: number | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** One row of the table: so many new cases, how likely, and what the year costs then on average; the last is "or more". */
export interface CaseRow {
  readonly fresh: number;
  readonly probability: number;
  /** kr, undefined where no draw had so many. */
  readonly cost: number | undefined;
}

export interface CaseYear {
  /** If nothing changes, kr. */
  readonly unchanged: number;
  readonly summary: RiskSummary;
  readonly newCases: readonly CaseRow[];
  /** LSS cases that came or ended, the same way. */
  readonly lssChanges: readonly CaseRow[];
}

const ROWS = 4;
/** Draws × cases between two rests: some milliseconds. */
const CASES_A_STEP = 100_000;
const WEEK = 7;
/** 51 kap. 22 § SFB. */
const SFB_HOURS = 20;

function rowsOf(counts: Uint32Array, costs: Float64Array): readonly CaseRow[] {
  return Array.from({ length: ROWS }, (_, fresh) => {
    let found = 0;
    let sum = 0;
    counts.forEach((count, r) => {
      if (Math.min(count, ROWS - 1) !== fresh) return;
      found += 1;
      sum += costs[r] as number;
    });
    return {
      fresh,
      probability: found / counts.length,
      cost: found === 0 ? undefined : sum / found,
    };
  });
}

/**
 * A year of a small municipality, case by case: each may end, on a day of its own, and new ones may come, with hours
 * around the mean of those that there are and the usual. kr, float64. New SFB cases: (11 + own inflow)/(11/0.046 + own persons) a person and year;
 * new LSS cases: half the turnover of {@link RiskFigures}. Yields the share that is done.
 */
export function* caseYearSteps(
  input: CaseYearInput,
  figures: RiskFigures,
): Generator<number, CaseYear> {
  const { cases, days, rate, others = 0, draws = 10_000, seed = 1 } = input;
  const { sfbInflow = 0, sfbPersonYears = 0 } = input;
  const streams = seededStreams(seed, 4);
  const [ends, arrives, hours, when] = streams as [
    (typeof streams)[number],
    (typeof streams)[number],
    (typeof streams)[number],
    (typeof streams)[number],
  ];
  const weekly = (hoursAWeek: number): number => (hoursAWeek * days * rate) / WEEK;
  const costs = cases.map((each) => weekly(each.kind === "sfb" ? SFB_HOURS : each.weeklyHours));
  const endings = cases.map((each) => {
    if (each.kind === "lss") return figures.lssEnding;
    return each.child === true ? figures.childEnding : figures.adultEnding;
  });
  const lssCosts = costs.filter((_, i) => cases[i]?.kind === "lss");
  const sfbPersons = costs.length - lssCosts.length;
  const newSfb =
    (sfbPersons * (figures.newSfbWeight + sfbInflow)) /
    (figures.newSfbWeight / figures.newSfb + sfbPersonYears);
  const newLss = (figures.lssTurnover / 2) * Math.max(1, lssCosts.length);
  const yearlyHours = lssCosts.reduce((sum, cost) => sum + cost / rate, 0);
  const usual = new CappedCase(
    (figures.priorCases * figures.priorCaseHours + yearlyHours) /
      (figures.priorCases + lssCosts.length),
    figures.caseSpread,
  );
  const unchanged = costs.reduce((sum, cost) => sum + cost, others);
  const totals = new Float64Array(draws);
  const fresh = new Uint32Array(draws);
  const changes = new Uint32Array(draws);
  const sfbCost = weekly(SFB_HOURS);
  const step = Math.max(1, Math.floor(CASES_A_STEP / (costs.length + 1)));
  for (let r = 0; r < draws; r += 1) {
    if (r > 0 && r % step === 0) yield r / draws;
    let total = unchanged;
    for (let i = 0; i < costs.length; i += 1) {
      if (!(ends.next() < (endings[i] as number))) continue;
      total -= (costs[i] as number) * when.next();
      if (cases[i]?.kind === "lss") changes[r] = (changes[r] as number) + 1;
    }
    const ofSfb = countQuantile(arrives.next(), newSfb, 1);
    const ofLss = countQuantile(arrives.next(), newLss, 1);
    for (let k = 0; k < ofSfb; k += 1) total += sfbCost * when.next();
    for (let k = 0; k < ofLss; k += 1) {
      const own = usual.hoursOf(1, normalQuantile(hours.next())) * rate;
      total += own * when.next();
    }
    fresh[r] = ofSfb + ofLss;
    changes[r] = (changes[r] as number) + ofLss;
    totals[r] = total;
  }
  return {
    unchanged,
    summary: riskSummary(totals),
    newCases: rowsOf(fresh, totals),
    lssChanges: rowsOf(changes, totals),
  };
}
