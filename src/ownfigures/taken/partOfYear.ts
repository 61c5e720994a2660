import type { HistoryYear } from "../../forecast/base/historyYear";
import { exactPlus } from "../../exact/exactPlus";
import type { Meaning, Stage } from "../meaning/meaning";
import type { Figure } from "../reading/reading";
import { figureOf } from "./figureOf";
import type { OwnKnownItem } from "./ownKnownItem";

/** What a year of history needs. */
export const NEEDED: readonly Meaning[] = ["sfb.persons", "lss.hours", "sfb.cost", "lss.cost"];

/** Known items of SFB, a cost positive. */
export function knownSfb(items: readonly OwnKnownItem[], year: number): number {
  return items
    .filter((each) => each.year === year)
    .reduce(
      (sum, { field, amount }) => exactPlus(sum, field === "lateInvoices" ? amount : -amount),
      0,
    );
}

/** What is told of a year, as the back-test takes it. */
export type PartOfYear = Partial<HistoryYear> & Pick<HistoryYear, "year">;

/** A year's figures, as far as they go. */
export function partOfYear(
  figures: readonly Figure[],
  items: readonly OwnKnownItem[],
  year: number,
): PartOfYear {
  const at = (meaning: Meaning, stage: Stage = "outturn"): number | undefined =>
    figureOf(figures, meaning, stage, year);
  const known = knownSfb(items, year);
  const late = items
    .filter((each) => each.year === year && each.field === "lateInvoices")
    .reduce((sum, { amount }) => exactPlus(sum, amount), 0);
  // What is in a later year's outturn and is of this one.
  const later = items
    .filter((each) => each.ownYear === year && each.field === "lateInvoices")
    .reduce((sum, { amount }) => exactPlus(sum, amount), 0);
  const told = {
    sfbPersons: at("sfb.persons"),
    lssHours: at("lss.hours"),
    outturnSfb: at("sfb.cost"),
    outturnLss: at("lss.cost"),
    budgetSfb: at("sfb.cost", "budget"),
    budgetLss: at("lss.cost", "budget"),
    budgetPersons: at("sfb.persons", "budget"),
    budgetHours: at("lss.hours", "budget"),
    knownSfb: known === 0 && late === 0 ? undefined : known,
    laterSfb: later === 0 ? undefined : later,
    lateSfb: late === 0 ? undefined : late,
  };
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  return { year, ...Object.fromEntries(given) };
}

/** Whether a year has all that the back-test needs. */
export const isWhole = (part: PartOfYear): part is HistoryYear =>
  part.sfbPersons !== undefined &&
  part.lssHours !== undefined &&
  part.outturnSfb !== undefined &&
  part.outturnLss !== undefined;
