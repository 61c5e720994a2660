import { toDay } from "../../calendar/day";
import { yearPeriod } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";
import type { CaseRow, Law } from "../list/caseRow";
import type { CaseFigures, RateOf } from "../sums/caseFigures";
import { figuresOf } from "../sums/figuresOf";
import { preparedCases } from "../sums/preparedCases";
import { nation2024 } from "../../national/asNation";
import { sumOfFigures } from "../sums/sumOfFigures";

/** What one LSS case more of so many hours costs. kr a year. */
export interface MoreLss {
  /** Hours a week. */
  readonly hours: number;
  readonly cost: Decimal;
  /** What it costs that Försäkringskassan's decision on it comes a year later: LSS less SFB. */
  readonly delay: Decimal;
}

/** Hours a week of LSS cases; undefined where there are none. */
export interface WeeklyHours {
  readonly median: number | undefined;
  readonly highest: number | undefined;
}

/** What one case more, or one less, comes to in a whole year: tills vidare, all hours performed, at the schablon. */
export interface OneMore {
  readonly sfb: Decimal;
  /** Of the median and the highest hours of the list's LSS cases that year; undefined: it has none. */
  readonly median: MoreLss | undefined;
  readonly highest: MoreLss | undefined;
  /** Of the mean hours of those who were granted in the nation: SFB's, for those of LSS are not published. */
  readonly nation: MoreLss;
}

const plainRow = (law: Law, hours: number | undefined, year: number): CaseRow => ({
  row: 0,
  name: "",
  key: "",
  law,
  from: toDay(year, 1, 1),
  through: toDay(year, 12, 31),
  hours,
  waiting: 0,
  standby: 0,
  utilisation: 1,
  priceFactor: 1,
  ownPrice: undefined,
  higher: 0,
  double: true,
  birth: undefined,
  deduction: undefined,
  provider: "",
  application: undefined,
});

/** What one case more or less costs in a year, kr; a schablon that is not known throws. */
export function oneMoreOf({ median, highest }: WeeklyHours, year: number, rateOf: RateOf): OneMore {
  const figures = (law: Law, hours: number | undefined): CaseFigures =>
    sumOfFigures(
      figuresOf(preparedCases([plainRow(law, hours, year)]), [yearPeriod(year)], rateOf),
    );
  const { sfb } = figures("SFB", undefined);
  const lss = (hours: number): MoreLss => {
    const cost = figures("LSS", hours).lss;
    return { hours, cost, delay: cost.minus(sfb) };
  };
  const ofList = (hours: number | undefined): MoreLss | undefined =>
    hours === undefined ? undefined : lss(hours);
  return {
    sfb,
    median: ofList(median),
    highest: ofList(highest),
    nation: lss(nation2024.newHours),
  };
}
