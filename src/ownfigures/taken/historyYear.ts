import type { HistoryYear } from "../../forecast/base/historyYear";
import { exactPlus } from "../../exact/exactPlus";
import type { Meaning, Stage } from "../meaning/meaning";
import type { Figure } from "../reading/reading";
import { figureOf } from "./figureOf";
import type { OwnKnownItem } from "./ownFigures";

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

/** A year as the back-test takes it; undefined where it lacks what it needs. */
export function historyYear(
  figures: readonly Figure[],
  items: readonly OwnKnownItem[],
  year: number,
): HistoryYear | undefined {
  const at = (meaning: Meaning, stage: Stage = "outturn"): number | undefined =>
    figureOf(figures, meaning, stage, year);
  const [sfbPersons, lssHours, outturnSfb, outturnLss] = NEEDED.map((meaning) => at(meaning));
  if (
    sfbPersons === undefined ||
    lssHours === undefined ||
    outturnSfb === undefined ||
    outturnLss === undefined
  )
    return undefined;
  const known = knownSfb(items, year);
  const late = items
    .filter((each) => each.year === year && each.field === "lateInvoices")
    .reduce((sum, { amount }) => exactPlus(sum, amount), 0);
  // What is in a later year's outturn and is of this one.
  const later = items
    .filter((each) => each.ownYear === year && each.field === "lateInvoices")
    .reduce((sum, { amount }) => exactPlus(sum, amount), 0);
  const optional = {
    budgetSfb: at("sfb.cost", "budget"),
    budgetLss: at("lss.cost", "budget"),
    budgetPersons: at("sfb.persons", "budget"),
    budgetHours: at("lss.hours", "budget"),
    knownSfb: known === 0 && late === 0 ? undefined : known,
    laterSfb: later === 0 ? undefined : later,
    lateSfb: late === 0 ? undefined : late,
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { year, sfbPersons, lssHours, outturnSfb, outturnLss, ...Object.fromEntries(given) };
}
