import { normalQuantile } from "../../random/normalQuantile";
import { studentTable } from "../../random/studentTable";
import type { CentreYear } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import { CHANGE_OF_AVERAGES } from "../estimate/sfbSize";
import type { RiskPlan } from "./riskPlan";
import { ScaleDraw } from "./scaleDraw";

/** The own provider's deficit of one draw, year by year: its users and its result a user. */
export class ProviderDraw {
  private readonly figures: RiskFigures;
  private readonly streams: RiskPlan["streams"];
  private readonly moving: boolean;
  private readonly swinging: boolean;
  private readonly users: ScaleDraw;
  private readonly result: ScaleDraw;
  private readonly shocks = studentTable(6);
  private userShock = 0;
  private resultShock = 0;
  private moreUsers = 0;
  private moreDeficit = 0;

  constructor({ sizes, figures, frozen, streams }: RiskPlan) {
    this.figures = figures;
    this.streams = streams;
    this.moving = !frozen.has("providerUsers");
    this.swinging = !frozen.has("providerResult");
    const { users, result } = sizes.provider;
    this.users = new ScaleDraw(users, streams.providerUsers, !this.moving);
    this.result = new ScaleDraw(result, streams.providerResult, !this.swinging);
  }

  begin(): void {
    this.userShock = Math.sqrt(this.users.next()) * this.figures.providerUserShock;
    this.resultShock = Math.sqrt(this.result.next());
    this.moreUsers = 0;
    this.moreDeficit = 0;
  }

  /** kr, a deficit positive; `rate` is the drawn schablon. Without users there is nothing to draw. */
  yearly(year: CentreYear, deviation: number, rate: number): number {
    const planned = year.providerPersons;
    if (planned === 0 || year.providerShare === 0) return year.provider;
    const { figures, streams } = this;
    if (this.moving) {
      const before = Math.max(0, planned + this.moreUsers);
      const shock = this.userShock * before;
      const variance = CHANGE_OF_AVERAGES * figures.providerTurnover * before + shock * shock;
      this.moreUsers += Math.sqrt(variance) * normalQuantile(streams.providerUsers.next());
    }
    const persons = Math.max(0, planned + this.moreUsers);
    let deficit = year.providerDeficit - year.providerHours * (rate - year.schablon);
    let lumps = 0;
    if (this.swinging) {
      const swing = this.resultShock * figures.providerResultShock;
      this.moreDeficit += swing * this.shocks.at(deviation);
      deficit += this.moreDeficit;
      // The users' own differences even out: √N of them.
      const uneven = this.resultShock * figures.providerCaseSpread * Math.sqrt(persons);
      lumps = uneven * normalQuantile(streams.providerResult.next());
    }
    return (persons * deficit + lumps) * year.providerShare;
  }
}
