import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import type { Comparison, ComparisonKind, KnownItem, VarianceMethod } from "../comparison";
import type { GivenCell, GivenSide, PartInputs } from "./partInputs";

/** Weeks of the two sides of a cell, a factor of its own; see calendarFactor. */
export interface CalendarOf {
  readonly name: string;
  readonly weeks: (period: string | undefined) => {
    readonly budget: Decimal;
    readonly outturn: Decimal;
  };
}

export interface ComparisonOptions {
  readonly kind: ComparisonKind;
  readonly method: VarianceMethod;
  readonly calendar?: CalendarOf | undefined;
}

type Side = "budget" | "outturn";
const TITLES: Readonly<Record<Side, string>> = { budget: "budget", outturn: "utfall" };
/** The calendar is volume: after the first factor, before prices. */
const CALENDAR_PLACE = 1;

function where({ period, group }: GivenCell): string {
  const place = [period, group].filter((each) => each !== undefined).join(", ");
  return place === "" ? "" : ` (${place})`;
}

/** The blank factor is what makes the product the total less the known items. */
function filled(
  values: GivenSide,
  total: Decimal | undefined,
  known: Decimal,
  about: (place: number) => string,
): readonly Decimal[] {
  const place = values.indexOf(undefined);
  if (place < 0) return values.filter((value) => value !== undefined);
  const others = values.reduce<Decimal>(
    (product, value) => (value === undefined ? product : product.times(value)),
    new Decimal(1),
  );
  if (others.isZero() || total === undefined) {
    throw new ModelError(
      "invalid",
      `${about(place)} kan inte räknas fram, för de andra faktorernas produkt är 0. Fyll i den.`,
    );
  }
  const value = total.minus(known).div(others);
  return values.map((each) => each ?? value);
}

/**
 * What was given of a part as the engine compares it: the blank factor filled in from the total, the
 * calendar put in as a factor. `known` are the part's own known items.
 *
 * @throws ModelError `invalid` where a blank factor cannot be told.
 */
export function partComparison(
  { factors, cells }: PartInputs,
  known: readonly KnownItem[],
  { kind, method, calendar }: ComparisonOptions,
): Comparison {
  const put = <T>(values: readonly T[], value: T): T[] => [
    ...values.slice(0, CALENDAR_PLACE),
    value,
    ...values.slice(CALENDAR_PLACE),
  ];
  const names = calendar === undefined ? factors : put(factors, calendar.name);
  const own = (cell: GivenCell): readonly KnownItem[] =>
    cells.length === 1
      ? known
      : known.filter(({ period, group }) => period === cell.period && group === cell.group);
  const side = (cell: GivenCell, of: Side): readonly Decimal[] | undefined => {
    const given = cell[of];
    if (given === undefined) return undefined;
    const weeks = calendar?.weeks(cell.period)[of];
    const values = weeks === undefined ? given : put<Decimal | undefined>(given, weeks);
    const total = of === "budget" ? cell.budgetTotal : cell.outturnTotal;
    const sum = own(cell).reduce((all, item) => all.plus(item[of]), new Decimal(0));
    return filled(
      values,
      total,
      sum,
      (place) => `${names[place] ?? ""}, ${TITLES[of]}${where(cell)},`,
    );
  };
  return {
    kind,
    method,
    factors: names,
    known,
    cells: cells.map((cell) => ({
      period: cell.period,
      group: cell.group,
      budget: side(cell, "budget"),
      outturn: side(cell, "outturn"),
      budgetTotal: cell.budgetTotal,
      outturnTotal: cell.outturnTotal,
    })),
  };
}
