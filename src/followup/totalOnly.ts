import { Decimal } from "../exact/decimal";
import type { FollowUp } from "./followUp";
import type { FollowedPart, YearMonths } from "./followedPart";

/** The whole as one part, with what was booked each month for earlier years included, and of that for them. */
export interface TotalPart extends FollowedPart {
  readonly booked: YearMonths;
  readonly earlier: YearMonths;
}

const ZERO = new Decimal(0);

/**
 * All parts of a followed year as the one part "Totalt", kr, for readers to whom the parts would tell how many
 * persons there are: followed up alone it comes to the same in every month, tertial and year (model of
 * docs/uppfoljning.md). `earlier`: what each part has booked by month for earlier years.
 */
export function totalOnly(
  { closedThrough, whole }: FollowUp,
  each: readonly (FollowedPart & { readonly earlier: YearMonths })[],
): TotalPart {
  const closed = (of: (month: number) => Decimal | undefined): YearMonths =>
    whole.months.map((_, k) => (k < closedThrough ? of(k) : undefined));
  const outturn = closed((k) => whole.months[k]?.booked);
  const earlier = closed((k) => {
    const known = each.flatMap((part) => part.earlier[k] ?? []);
    return known.length === 0 ? undefined : Decimal.sum(...known);
  });
  const byYear = each.every(({ budget }) => budget?.kind === "year");
  const { budget } = whole.year;
  const amounts = whole.months.map((month) => month.budget ?? ZERO);
  return {
    name: "Totalt",
    outturn,
    earlier,
    booked: outturn.map((amount, k) => amount?.plus(earlier[k] ?? ZERO)),
    outstanding: closed((k) => whole.months[k]?.outstanding),
    forecast: whole.months.map(({ forecast }) => forecast),
    earlierYears: whole.earlierYears,
    ...(budget !== undefined && {
      budget: byYear ? { kind: "year", amount: budget } : { kind: "months", amounts },
    }),
  };
}
