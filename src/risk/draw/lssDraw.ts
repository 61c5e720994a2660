import { countQuantile } from "../../random/countQuantile";
import { ln } from "../../random/ln";
import { normalQuantile } from "../../random/normalQuantile";
import { studentTable } from "../../random/studentTable";
import type { UniformStream } from "../../random/uniformStream";
import type { CentreYear } from "../centre/riskCentre";
import { CappedCase } from "./cappedCase";
import type { RiskPlan } from "./riskPlan";
import { ScaleDraw } from "./scaleDraw";

const MONTHS = 12;
/** A municipality without cases may get its first: it is as likely as where there are so many. */
const LEAST_PERSONS = 1.5;
/** So that the mean of BRIDGE·x(1 − x) over the twelve middles of months is 1. */
const BRIDGE = 6 / (1 + 1 / 288);

/** LSS hours of one draw, year by year: cases that come and end, and hours that are decided anew. */
export class LssDraw {
  private readonly scale: ScaleDraw;
  private readonly shocks = studentTable(5);
  private readonly counted: boolean;
  private readonly trending: boolean;
  private readonly averaged: boolean;
  private readonly caseHours: number;
  private readonly cases: CappedCase;
  private readonly stream: UniformStream;
  /** Hours a year beside the scenario's, and what the swings made of the scenario's own. */
  private more = 0;
  private share = 1;
  private morePersons = 0;
  private moved = 0;
  private trend = 0;
  private shock = 0;
  private fano = 1;
  private lnFano = 0;

  constructor(private readonly plan: RiskPlan) {
    const { centre, sizes, figures, frozen, streams } = plan;
    // How large the variance is stays drawn where the swing is held still: the flows vary with it too.
    this.scale = new ScaleDraw(sizes.lss.variance, streams.lssShock, false);
    this.counted = !frozen.has("lssCases");
    this.trending = !frozen.has("lssTrend");
    this.averaged = !centre.lssStockKnown;
    this.caseHours =
      (figures.priorCases * figures.priorCaseHours + centre.baseLssHours) /
      (figures.priorCases + centre.baseLssPersons);
    this.cases = new CappedCase(this.caseHours, figures.caseSpread);
    this.stream = streams.lssCases;
  }

  private normal(): number {
    return normalQuantile(this.stream.next());
  }

  begin(): void {
    const { figures, streams } = this.plan;
    const squared = this.scale.next();
    this.shock = Math.sqrt(squared) * figures.lssShock;
    this.fano = Math.min(figures.mostFano, Math.max(1, squared));
    this.lnFano = ln(this.fano);
    this.morePersons = 0;
    this.trend = this.trending
      ? figures.lssTrendStart * normalQuantile(streams.lssTrend.next())
      : 0;
    this.more = this.averaged && this.counted ? this.startDeviation() : 0;
    this.share = this.averaged ? 1 + this.trend / 2 : 1;
  }

  /**
   * A year's average is not its end: half of what came and ended in the year is still to be seen. With the
   * year's own half it makes the 2/3 that the change from one average to the next is expected to have.
   */
  private startDeviation(): number {
    const { centre, figures } = this.plan;
    const { mean, relativeVariance } = this.cases;
    const flow = figures.lssTurnover * centre.baseLssPersons * (1 + relativeVariance);
    return mean * Math.sqrt((this.fano * flow) / 3) * this.normal();
  }

  open(deviation: number): void {
    const { figures, streams } = this.plan;
    const { shockCap } = figures;
    const swing = this.shock * this.shocks.at(deviation);
    const kept = 1 + Math.max(-shockCap, Math.min(shockCap, swing));
    this.share *= kept;
    this.more *= kept;
    this.trend *= figures.lssTrendKept;
    if (this.trending) {
      this.trend += figures.lssTrendSpread * normalQuantile(streams.lssTrend.next());
    }
  }

  private levelOf(year: CentreYear): number {
    return Math.max(0, year.lssHours * this.share + this.more);
  }

  /** Hours a year that are added by the year's end; who came and ended is kept in `moved`. */
  private changeOf(year: CentreYear, level: number): number {
    this.moved = 0;
    if (!this.counted) return level * this.trend;
    const { figures } = this.plan;
    const { stream, fano, lnFano, cases } = this;
    const persons = Math.max(0, year.lssPersons + this.morePersons);
    const half = figures.lssTurnover / 2;
    const coming = half * Math.max(LEAST_PERSONS, persons);
    const fresh = countQuantile(stream.next(), coming, fano, lnFano);
    const ending = countQuantile(stream.next(), half * persons, fano, lnFano);
    const ended = Math.min(Math.ceil(persons), ending);
    const gained = cases.hoursOf(fresh, this.normal());
    const lost = Math.min(level, cases.hoursOf(ended, this.normal()));
    const revised = this.caseHours * Math.sqrt(figures.revisionVariance * persons) * this.normal();
    this.morePersons += fresh - ended;
    this.moved = fresh + ended;
    return level * this.trend + gained - lost + revised;
  }

  /** What the days on which cases came and ended make of the year's hours. */
  private when(): number {
    if (!this.counted) return 0;
    // Drawn also where nobody moved: a draw more or less would put the whole stream out of step, and the swings that
    // another component's stream is swapped for would seem to be of these cases.
    const { mean, relativeVariance } = this.cases;
    return mean * Math.sqrt((this.moved / 12) * (1 + relativeVariance)) * this.normal();
  }

  /** The year's hours; `transfers` persons beyond the scenario's have gone to SFB during it. */
  yearly(year: CentreYear, transfers: number): number {
    const level = this.levelOf(year);
    const change = this.changeOf(year, level) - transfers * year.transferHours;
    this.more += change;
    return Math.max(0, level + change / 2 + this.when());
  }

  /** The same month by month, into `hours`: what changes in the year does so in even days. */
  monthly(year: CentreYear, transfers: number, hours: Float64Array): void {
    const level = this.levelOf(year);
    const change = this.changeOf(year, level) - transfers * year.transferHours;
    const early = this.when();
    for (let m = 0; m < MONTHS; m += 1) {
      const month = year.months[m] as CentreYear["months"][number];
      const own = month.lssHours * this.share + this.more / MONTHS;
      const later = (m + 0.5) / MONTHS;
      // What came early or late fills the middle of the year and leaves its ends.
      const bridge = BRIDGE * later * (1 - later);
      hours[m] = Math.max(0, own + (change * later + early * bridge) / MONTHS);
    }
    this.more += change;
  }
}
