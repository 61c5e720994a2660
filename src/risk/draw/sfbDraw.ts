import { countQuantile } from "../../random/countQuantile";
import { ln } from "../../random/ln";
import { normalQuantile } from "../../random/normalQuantile";
import { studentTable } from "../../random/studentTable";
import type { UniformStream } from "../../random/uniformStream";
import type { CentreYear } from "../centre/riskCentre";
import type { RiskPlan } from "./riskPlan";
import { ScaleDraw } from "./scaleDraw";

const MONTHS = 12;

/** SFB persons of one draw, year by year: who comes and ends, around what the scenario says. */
export class SfbDraw {
  /** Persons from LSS beyond the scenario's, in the year that was drawn last. */
  moreTransfers = 0;
  private readonly turnover: number;
  private readonly scale: ScaleDraw;
  private readonly shocks = studentTable(5);
  private readonly counted: boolean;
  private readonly trending: boolean;
  private readonly starting: boolean;
  private readonly startSpread: number;
  private readonly unseen: number;
  private readonly first: number;
  private readonly flows: UniformStream;
  private stock = 0;
  private trend = 0;
  private shock = 0;
  private fano = 1;
  private lnFano = 0;
  /** What the swings made of the scenario's stock. */
  private share = 1;

  constructor(private readonly plan: RiskPlan) {
    const { centre, sizes, figures, frozen, streams } = plan;
    const { turnover, variance } = sizes.sfb;
    const persons = centre.baseSfbPersons;
    this.turnover = turnover;
    // How large the variance is stays drawn where the swing is held still: the flows vary with it too.
    this.scale = new ScaleDraw(variance, streams.sfbShock, false);
    this.counted = !frozen.has("sfbFlows");
    this.trending = !frozen.has("sfbTrend");
    this.starting = !frozen.has("sfbStart");
    // Half a year's flow lies between the year's average and its end: a third of it in variance.
    this.startSpread = centre.stockKnown ? 0 : Math.sqrt((turnover * persons) / 3);
    this.unseen = (figures.unseenMonths / MONTHS) * (turnover / 2) * persons;
    this.first = centre.years[0]?.sfbOpening ?? 0;
    this.flows = streams.sfbFlows;
  }

  begin(): void {
    const { figures, streams } = this.plan;
    const squared = this.scale.next();
    this.shock = Math.sqrt(squared) * figures.sfbShock;
    this.fano = Math.min(figures.mostFano, Math.max(1, squared));
    this.lnFano = ln(this.fano);
    this.stock = Math.max(0, this.first + (this.starting ? this.startDeviation() : 0));
    this.trend = this.trending
      ? figures.sfbTrendStart * normalQuantile(streams.sfbTrend.next())
      : 0;
  }

  /** What is not known of the stock at the start: its place in the year, and decisions that are not yet seen. */
  private startDeviation(): number {
    const { options, streams } = this.plan;
    const { sfbStart } = streams;
    const spread = this.startSpread > 0 ? this.startSpread * normalQuantile(sfbStart.next()) : 0;
    const { stockError } = options;
    const { unseen, fano, lnFano } = this;
    return stockError === undefined
      ? spread + countQuantile(sfbStart.next(), unseen, fano, lnFano) - unseen
      : spread + stockError * normalQuantile(sfbStart.next());
  }

  /** The common swing and the trend of the year; then its persons are drawn. */
  open(year: CentreYear, deviation: number): void {
    const { figures, streams } = this.plan;
    const { shockCap } = figures;
    const swing = this.shock * this.shocks.at(deviation);
    this.stock *= 1 + Math.max(-shockCap, Math.min(shockCap, swing));
    this.trend *= figures.sfbTrendKept;
    if (this.trending) {
      this.trend += figures.sfbTrendSpread * normalQuantile(streams.sfbTrend.next());
    }
    this.share = year.sfbOpening > 0 ? this.stock / year.sfbOpening : 1;
    this.moreTransfers = 0;
  }

  private count(mean: number): number {
    return this.counted ? countQuantile(this.flows.next(), mean, this.fano, this.lnFano) : mean;
  }

  /** Those who come; of them those from LSS are told apart where the scenario has any. */
  private arrivals(mean: number, transfers: number): number {
    if (transfers === 0) return this.count(mean);
    const expected = Math.min(mean, transfers * this.share);
    const moved = this.count(expected);
    this.moreTransfers += moved - transfers;
    return moved + this.count(mean - expected);
  }

  /**
   * The average persons of the year, drawn at once. Persons who come on even days give, when their number is
   * known, an average of half of them with the variance of a twelfth.
   */
  yearly(year: CentreYear): number {
    const { share, stock } = this;
    const { sfbInflow, sfbOutflow, sfbOpening, sfbAverage } = year;
    const turned = Math.max(this.turnover * stock, (sfbInflow + sfbOutflow) * share) / 2;
    const net = ((sfbInflow - sfbOutflow) * share + stock * this.trend) / 2;
    const into = this.arrivals(Math.max(0, turned + net), year.transfers);
    const out = Math.min(stock, this.count(Math.max(0, turned - net)));
    const calendar = sfbAverage - (sfbOpening + (sfbInflow - sfbOutflow) / 2);
    const when = this.counted
      ? Math.sqrt((into + out) / 12) * normalQuantile(this.flows.next())
      : 0;
    this.stock = stock + into - out;
    return Math.max(0, stock + (into - out) / 2 + calendar * share + when);
  }

  /** The year month by month: its average persons of each month into `averages`. */
  monthly(year: CentreYear, averages: Float64Array): void {
    const { share } = this;
    const growth = (this.stock * this.trend) / MONTHS;
    const usual = (this.turnover * this.stock) / MONTHS;
    for (let m = 0; m < MONTHS; m += 1) {
      const { stock } = this;
      const month = year.months[m] as CentreYear["months"][number];
      const { sfbInflow, sfbOutflow, sfbOpening, sfbAverage } = month;
      const turned = Math.max(usual, (sfbInflow + sfbOutflow) * share) / 2;
      const net = ((sfbInflow - sfbOutflow) * share + growth) / 2;
      const into = this.arrivals(Math.max(0, turned + net), year.transfers / MONTHS);
      const out = Math.min(stock, this.count(Math.max(0, turned - net)));
      const calendar = sfbAverage - (sfbOpening + (sfbInflow - sfbOutflow) / 2);
      averages[m] = Math.max(0, stock + (into - out) / 2 + calendar * share);
      this.stock = stock + into - out;
    }
  }
}
