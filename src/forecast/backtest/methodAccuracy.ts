import type { Decimal } from "../../exact/decimal";
import { type Accuracy, accuracy, type ForecastOutturn } from "./accuracy";

/** A year of one part with its outturn and what each method had said, kr. */
export interface TestedYear<Method extends string> {
  readonly year: number;
  /** undefined where it is not known. */
  readonly outturn: Decimal | undefined;
  /** A method that has nothing to go on that year is left out. */
  readonly forecasts: Readonly<Partial<Record<Method, Decimal>>>;
}

export interface MethodAccuracy<Method extends string> {
  readonly method: Method;
  /** Over all years that the method has. */
  readonly own: Accuracy | undefined;
  /** Over the compared years. */
  readonly common: Accuracy | undefined;
}

/** The methods that have a forecast of any year. */
const methodsOf = <Method extends string>(
  years: readonly TestedYear<Method>[],
  methods: readonly Method[],
): readonly Method[] =>
  methods.filter((method) => years.some(({ forecasts }) => forecasts[method] !== undefined));

/** The years that have an outturn, the method that is tested and every method that any year has. */
export function comparedYears<Method extends string>(
  years: readonly TestedYear<Method>[],
  methods: readonly Method[],
  tested: Method,
): readonly TestedYear<Method>[] {
  const any = methodsOf(years, methods);
  return years.filter(
    ({ outturn, forecasts }) =>
      outturn !== undefined &&
      forecasts[tested] !== undefined &&
      any.every((method) => forecasts[method] !== undefined),
  );
}

/**
 * How far from the outturn each method was, over its own years and over the compared ones. `history` is every known
 * outturn in order, of years that are not tested too: what a change between years is measured by.
 */
export function methodAccuracy<Method extends string>(
  years: readonly TestedYear<Method>[],
  methods: readonly Method[],
  tested: Method,
  history: readonly (Decimal | undefined)[] = years.map(({ outturn }) => outturn),
): readonly MethodAccuracy<Method>[] {
  const pairs = (some: readonly TestedYear<Method>[], method: Method): ForecastOutturn[] =>
    some.flatMap(({ year, outturn, forecasts }) => {
      const forecast = forecasts[method];
      return forecast === undefined || outturn === undefined ? [] : [{ year, forecast, outturn }];
    });
  const compared = comparedYears(years, methods, tested);
  return methodsOf(years, methods).map((method) => ({
    method,
    own: accuracy(pairs(years, method), history),
    common: accuracy(pairs(compared, method), history),
  }));
}
