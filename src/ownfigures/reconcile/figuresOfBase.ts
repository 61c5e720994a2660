import { accruedBase } from "../../forecast/backtest/accruedBase";
import type { Base } from "../../forecast/base/base";
import type { Figure as Stored } from "../../forecast/base/figure";
import type { HistoryYear } from "../../forecast/base/historyYear";
import { knownField } from "../../forecast/fields/fieldOf";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import { fieldValue } from "../../labelled/fieldValue";
import { ModelError } from "../../modelError";
import type { Meaning } from "../meaning/meaning";
import type { Figure } from "../reading/reading";
import type { OwnFigures } from "../taken/ownFigures";
import type { OwnKnownItem } from "../taken/ownKnownItem";

const BASE: readonly (readonly [BaseValueId, Meaning])[] = [
  ["sfbPersons", "sfb.persons"],
  ["lssHours", "lss.hours"],
  ["outturnSfb", "sfb.cost"],
  ["outturnLss", "lss.cost"],
  ["outturnSickPay", "sickPay.cost"],
];
const HISTORY: readonly (readonly [Exclude<keyof HistoryYear, "year">, Meaning])[] = [
  ["sfbPersons", "sfb.persons"],
  ["lssHours", "lss.hours"],
  ["outturnSfb", "sfb.cost"],
  ["outturnLss", "lss.cost"],
];

/** A stored figure as a number; undefined where it is none as it stands. */
export function baseNumber({ values }: Base, id: BaseValueId): number | undefined {
  const figure: Stored | undefined = values[id];
  if (figure === undefined) return undefined;
  try {
    return fieldValue(knownField(id), figure, "").toNumber();
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

const figure = (meaning: Meaning, year: number, value: number): Figure => ({
  meaning,
  stage: "outturn",
  year,
  value,
  row: 0,
  column: 0,
});

function knownOf({ year, knownSfb }: HistoryYear): readonly OwnKnownItem[] {
  const amount = Number(knownSfb ?? 0);
  if (amount === 0) return [];
  return [{ field: amount > 0 ? "lateInvoices" : "repayments", year, amount: Math.abs(amount) }];
}

/**
 * A base year and its history as figures, late invoices in the years that they are for, to be held against the
 * model; undefined without a base year.
 */
export function figuresOfBase(booked: Base): OwnFigures | undefined {
  const base = accruedBase(booked);
  const year = baseNumber(base, "year");
  if (year === undefined) return undefined;
  const history = base.history ?? [];
  const own = BASE.flatMap(([id, meaning]) => {
    const value = baseNumber(base, id);
    return value === undefined ? [] : [figure(meaning, year, value)];
  });
  const past = history
    .filter((each) => each.year !== year)
    .flatMap((each) =>
      HISTORY.map(([id, meaning]) => figure(meaning, each.year, Number(each[id]))),
    );
  return {
    baseYear: year,
    figures: [...past, ...own],
    base: {},
    series: { budget: [], inhabitants: [] },
    history,
    incomplete: [],
    knownItems: history.flatMap(knownOf),
    knownAhead: [],
    comparisons: [],
    months: [],
  };
}
