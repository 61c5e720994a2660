import { normalQuantile } from "../../random/normalQuantile";
import type { CentreYear } from "../centre/riskCentre";
import { EventDraw } from "./eventDraw";
import { KnownItemDraw } from "./knownItemDraw";
import { LssDraw } from "./lssDraw";
import { OwnDraw } from "./ownDraw";
import { ProviderDraw } from "./providerDraw";
import { RatioDraw } from "./ratioDraw";
import type { RiskDraws } from "./riskDraws";
import type { RiskPlan } from "./riskPlan";
import { SchablonDraw } from "./schablonDraw";
import { SfbDraw } from "./sfbDraw";
import { SwingDraw } from "./swingDraw";

const MONTHS = 12;

/**
 * The inner loop, a draw at a time on flat arrays. What is drawn are deviations from the scenario's own figures,
 * so that everything held still gives the forecast. Classes, whose methods an engine makes fast once for all runs.
 */
export class RiskKernel {
  private readonly swing: SwingDraw;
  private readonly price: SchablonDraw;
  private readonly ratio: RatioDraw;
  private readonly sfb: SfbDraw;
  private readonly lss: LssDraw;
  private readonly provider: ProviderDraw;
  private readonly events: EventDraw;
  private readonly known: KnownItemDraw;
  private readonly own: OwnDraw;
  private readonly noisy: boolean;
  private readonly costs: Pick<RiskDraws, "total" | "sfb" | "lss" | "provider">;
  private readonly months: Float64Array | undefined;
  private readonly persons = new Float64Array(MONTHS);
  private readonly hours = new Float64Array(MONTHS);
  private adjusted = 0;

  constructor(
    private readonly plan: RiskPlan,
    private readonly draws: number,
  ) {
    this.swing = new SwingDraw(plan);
    this.price = new SchablonDraw(plan);
    this.ratio = new RatioDraw(plan);
    this.sfb = new SfbDraw(plan);
    this.lss = new LssDraw(plan);
    this.provider = new ProviderDraw(plan);
    this.events = new EventDraw(plan);
    this.known = new KnownItemDraw(plan);
    this.own = new OwnDraw(plan);
    this.noisy = !plan.frozen.has("lssPrice");
    const size = plan.centre.years.length * draws;
    this.costs = {
      total: new Float64Array(size),
      sfb: new Float64Array(size),
      lss: new Float64Array(size),
      provider: new Float64Array(size),
    };
    this.months = plan.options.monthly === true ? new Float64Array(size * MONTHS) : undefined;
  }

  /** Draws number `r`, in order from 0. */
  draw(r: number): void {
    this.price.begin();
    this.ratio.begin();
    this.sfb.begin();
    this.lss.begin();
    this.provider.begin();
    if (this.events.any) this.events.begin();
    if (this.own.any && !this.own.begin()) this.adjusted += 1;
    const { years } = this.plan.centre;
    for (let y = 0; y < years.length; y += 1) this.drawYear(years[y] as CentreYear, y, r);
  }

  drawn(): RiskDraws {
    const { plan, draws, costs, months, adjusted } = this;
    const years = plan.centre.years.map(({ year }) => year);
    return { years, draws, ...costs, months, adjusted };
  }

  private drawYear(year: CentreYear, y: number, r: number): void {
    const { sfb, lss, own, costs, swing } = this;
    // In the order of yearlySwings.
    const { swings } = swing;
    swing.yearly();
    const rate = this.price.yearly(year);
    const relative = rate / year.schablon;
    sfb.open(year, swings[0] as number);
    lss.open(swings[1] as number);
    if (own.any) own.yearly(y);
    const sfbPrice = relative * this.ratio.yearly(swings[3] as number) * own.sfb;
    const lssPrice = relative * this.noise() * own.lss;
    const provider = this.provider.yearly(year, swings[2] as number, rate);
    const even = own.added + (this.known.place === y ? this.known.next() : 0);
    const happening = this.events.any ? this.events.costOf(y, relative) : 0;
    let sfbCost = 0;
    let lssCost = 0;
    const { months } = this;
    if (months === undefined) {
      sfbCost = year.sfbUnit * sfb.yearly(year) * sfbPrice;
      lssCost = year.lssUnit * lss.yearly(year, sfb.moreTransfers) * lssPrice;
    } else {
      sfb.monthly(year, this.persons);
      lss.monthly(year, sfb.moreTransfers, this.hours);
      const shared = (provider - year.provider + even) / MONTHS;
      for (let m = 0; m < MONTHS; m += 1) {
        const month = year.months[m] as CentreYear["months"][number];
        const one = month.sfbUnit * (this.persons[m] as number) * sfbPrice;
        const other = month.lssUnit * (this.hours[m] as number) * lssPrice;
        const rest = month.total - month.sfb - month.lss + shared;
        sfbCost += one;
        lssCost += other;
        months[(y * MONTHS + m) * this.draws + r] =
          one + other + rest + (this.events.any ? this.events.costOf(y, relative, m) : 0);
      }
    }
    const place = y * this.draws + r;
    costs.sfb[place] = sfbCost;
    costs.lss[place] = lssCost;
    costs.provider[place] = provider;
    costs.total[place] = sfbCost + lssCost + provider + (year.others + even + happening);
  }

  private noise(): number {
    if (!this.noisy) return 1;
    const { figures, streams } = this.plan;
    return Math.max(0, 1 + figures.lssPriceSpread * normalQuantile(streams.lssPrice.next()));
  }
}
