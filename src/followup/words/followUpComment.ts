import type { CommentSegment } from "../../comment/commentSegment";
import { words } from "../../comment/words";
import type { Decimal } from "../../exact/decimal";
import { MONTHS } from "../../swedish/monthNames";
import { moneyIn } from "../../variance/commentDraft";
import { listed } from "../../variance/commentWords";
import type { Rounding } from "../../variance/roundedVariance";
import type { FollowedPeriod, FollowedYear, FollowUp } from "../followUp";
import { roundedFollowUp } from "../roundedFollowUp";

/** A paragraph of the text for the report: of the whole, or of a part by its place. */
export interface FollowUpParagraph {
  readonly part?: number | undefined;
  readonly segments: readonly CommentSegment[];
}

type Money = (ref: string, value: Decimal) => CommentSegment;

const MONTHS_A_TERTIAL = 4;
const YEAR_END = 12;

const name = (ref: string, text: string): CommentSegment => ({ kind: "name", ref, text });

/** "till och med april (tertial 1)" */
function throughMonth(closedThrough: number): readonly CommentSegment[] {
  const month = MONTHS[closedThrough - 1] ?? "";
  const tertial =
    closedThrough % MONTHS_A_TERTIAL === 0 ? ` (tertial ${closedThrough / MONTHS_A_TERTIAL})` : "";
  return [words("till och med "), name("toDate", `${month}${tertial}`)];
}

/** ", 0,4 mnkr (3,2 %) över budget"; of no budget nothing. `exact` is what the share is of. */
function againstBudget(
  { deviation }: FollowedPeriod,
  exact: FollowedPeriod,
  money: Money,
): readonly CommentSegment[] {
  if (deviation === undefined) return [];
  if (deviation.isZero()) return [words(", enligt budget")];
  const share =
    exact.budget === undefined || exact.deviation === undefined || exact.budget.lte(0)
      ? undefined
      : exact.deviation.abs().div(exact.budget).times(100).toDecimalPlaces(1);
  return [
    ...[words(", "), money("deviation", deviation.abs())],
    ...(share === undefined || share.isZero()
      ? []
      : [
          words(" ("),
          { kind: "figure", ref: "deviation", value: share, unit: "%", signed: false } as const,
          words(")"),
        ]),
    words(deviation.isNegative() ? " över budget" : " under budget"),
  ];
}

/** ", varav 60 tkr för tidigare år" of what is booked; repayments are less than nothing. */
function ofEarlierYears(earlier: Decimal, money: Money): readonly CommentSegment[] {
  if (earlier.isZero()) return [];
  return earlier.isNegative()
    ? [words(", sedan "), money("earlier", earlier.abs()), words(" återbetalats för tidigare år")]
    : [words(", varav "), money("earlier", earlier), words(" för tidigare år")];
}

function wholeText(
  found: FollowUp,
  shown: FollowedYear,
  exact: FollowedYear,
  money: Money,
): readonly CommentSegment[] {
  const { year, closedThrough } = found;
  const { booked, outstanding, forecast } = shown.year;
  const { deviation } = shown.toDate;
  const [first, ...through] = throughMonth(closedThrough);
  const begins = first?.kind === "words" ? words(" Till och med ") : words(" ");
  return [
    ...[words("Helårsprognosen för "), name("total", String(year)), words(" är ")],
    ...[money("total", shown.year.total), ...againstBudget(shown.year, exact.year, money)],
    ...[words("."), begins, ...through, words(" är "), money("booked", booked), words(" bokfört")],
    ...ofEarlierYears(shown.earlierYears, money),
    ...(outstanding.isZero()
      ? []
      : [
          words(shown.earlierYears.isZero() ? " och " : ", och "),
          money("outstanding", outstanding),
          words(" återstår att bokföra"),
        ]),
    ...(deviation === undefined
      ? [words(".")]
      : deviation.isZero()
        ? [words(". De månaderna kostar som budgeterat.")]
        : [
            ...[words(". De månaderna kostar "), money("toDate", deviation.abs())],
            words(deviation.isNegative() ? " mer än budgeterat." : " mindre än budgeterat."),
          ]),
    ...(closedThrough === YEAR_END
      ? []
      : [words(" Resten av året beräknas kosta "), money("forecast", forecast), words(".")]),
  ];
}

interface Reason {
  readonly ref: string;
  /** More cost is positive. */
  readonly more: Decimal;
  readonly when: readonly CommentSegment[];
}

function partText(
  { closedThrough }: FollowUp,
  place: number,
  label: string,
  shown: FollowedYear,
  exact: FollowedYear,
  money: Money,
): readonly CommentSegment[] {
  const { year, toDate, earlierYears } = shown;
  const opening = [
    ...[name(`part:${place}`, label), words(" beräknas kosta "), money("total", year.total)],
    ...againstBudget(year, exact.year, money),
  ];
  if (year.deviation === undefined || toDate.deviation === undefined) {
    return [...opening, words(year.budget === undefined ? ". Budget saknas." : ".")];
  }
  const closed = toDate.deviation.neg();
  const rest = year.deviation.neg().minus(closed).minus(earlierYears);
  const reasons: Reason[] = [
    { ref: "toDate", more: closed, when: [words(" "), ...throughMonth(closedThrough)] },
    { ref: "rest", more: rest, when: [words(" resten av året")] },
    { ref: "earlier", more: earlierYears, when: [words(" för tidigare år")] },
  ].filter(({ more }) => !more.isZero());
  if (reasons.length === 0) return [...opening, words(".")];
  const bySize = reasons.toSorted((a, b) => b.more.abs().comparedTo(a.more.abs()));
  return [
    ...[...opening, words(": ")],
    ...listed(bySize, ({ ref, more, when }) => [
      money(ref, more.abs()),
      words(more.isNegative() ? " mindre" : " mer"),
      ...when,
    ]),
    words("."),
  ];
}

/**
 * The text for the tertial report: what the year comes to against the budget, what is booked and what is left, then a
 * paragraph a part, the largest deviation first. Every figure is a segment that names its result: "total", "deviation",
 * "booked", "outstanding", "forecast", "toDate", "rest", "earlier". Amounts are rounded so that they sum.
 */
export function followUpComment(exact: FollowUp, rounding: Rounding): readonly FollowUpParagraph[] {
  const shown = roundedFollowUp(exact, rounding);
  const money = moneyIn(rounding);
  const whole = { segments: wholeText(exact, shown.whole, exact.whole, money) };
  if (exact.parts.length < 2) return [whole];
  const off = (place: number): Decimal | undefined =>
    exact.parts[place]?.year.deviation?.abs() ?? exact.parts[place]?.year.total.abs();
  const parts = [...shown.parts.entries()]
    .sort(([a], [b]) => off(b)?.comparedTo(off(a) ?? 0) ?? 0)
    .map(([place, part]): FollowUpParagraph => {
      const own = exact.parts[place] ?? part;
      return {
        part: place,
        segments: partText(exact, place, part.name, part, own, money),
      };
    });
  return [whole, ...parts];
}
