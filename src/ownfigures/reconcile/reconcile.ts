import { modelCost } from "../checks/yardstick";
import { figureOf } from "../taken/figureOf";
import { knownSfb } from "../taken/partOfYear";
import type { OwnFigures } from "../taken/ownFigures";
import type { Compared } from "./compared";
import { lssReasons } from "./lssReasons";
import { median } from "./median";
import { money as usualMoney } from "./money";
import type { Reason } from "./reason";
import { sfbReasons } from "./sfbReasons";

/** One part's outturn held against the model of its own volume. */
export interface Reconciled {
  readonly part: "sfb" | "lss";
  readonly year: number;
  /** kr, without known items. */
  readonly outturn: number;
  readonly model: number;
  readonly ratio: number;
  /** Of the other years; undefined where there are fewer than two. */
  readonly median?: number;
  /** The year stands out from the others: by so large a share of the model. */
  readonly yearEffect?: number;
  /** The likely ones first. */
  readonly reasons: readonly Reason[];
}

const FEWEST_YEARS = 2;
/** A year that stands out does so by more than this share of the model, */
const LEAST_EFFECT = 0.025;
/** and by more than twice the spread of the others: the median deviation as a standard deviation. */
const SPREADS = 2;
const NORMAL = 1.4826;
/** It is outside what the other years have been, by more than half a point. */
const BEYOND = 0.005;

interface Year {
  readonly year: number;
  readonly volume: number;
  readonly outturn: number;
  readonly model: number;
}

function yearsOf(own: OwnFigures, part: "sfb" | "lss"): readonly Year[] {
  const volumeOf = part === "sfb" ? "sfb.persons" : "lss.hours";
  const years = new Set(
    own.figures
      .filter(({ stage, month }) => stage === "outturn" && month === undefined)
      .map(({ year }) => year),
  );
  return [...years].flatMap((year): Year[] => {
    const volume = figureOf(own.figures, volumeOf, "outturn", year);
    const booked = figureOf(own.figures, `${part}.cost`, "outturn", year);
    if (volume === undefined || booked === undefined || !(volume > 0)) return [];
    const model = modelCost(part, volume, { year, stage: "outturn" });
    if (model === undefined || model === 0) return [];
    return [
      {
        year,
        volume,
        model,
        outturn: booked - (part === "sfb" ? knownSfb(own.knownItems, year) : 0),
      },
    ];
  });
}

function effect(ratio: number, others: readonly number[]): number | undefined {
  const middle = median(others);
  if (middle === undefined || others.length < FEWEST_YEARS) return undefined;
  const spread = NORMAL * (median(others.map((each) => Math.abs(each - middle))) ?? 0);
  const by = ratio - middle;
  const beyond = ratio > Math.max(...others) + BEYOND || ratio < Math.min(...others) - BEYOND;
  return beyond && Math.abs(by) > Math.max(LEAST_EFFECT, SPREADS * spread) ? by : undefined;
}

function ofPart(
  own: OwnFigures,
  part: "sfb" | "lss",
  wanted: number,
  money: Compared["money"],
): Reconciled | undefined {
  const years = yearsOf(own, part);
  const at = years.find(({ year }) => year === wanted);
  if (at === undefined) return undefined;
  const ratio = at.outturn / at.model;
  const others = years.filter((each) => each !== at).map(({ outturn, model }) => outturn / model);
  const middle = others.length < FEWEST_YEARS ? undefined : median(others);
  const yearEffect = effect(ratio, others);
  const compared: Compared = {
    year: wanted,
    ratio,
    model: at.model,
    volume: at.volume,
    median: middle,
    yearEffect,
    hasSickPay: figureOf(own.figures, "sickPay.cost", "outturn", wanted) !== undefined,
    money,
  };
  return {
    part,
    year: wanted,
    outturn: at.outturn,
    model: at.model,
    ratio,
    ...(middle !== undefined && { median: middle }),
    ...(yearEffect !== undefined && { yearEffect }),
    reasons: part === "sfb" ? sfbReasons(compared) : lssReasons(compared),
  };
}

/**
 * A year's outturn held against the model (persons × 20 hours a week × schablon; hours × schablon), part by
 * part, with the likely reasons for the difference in order. Without volume or cost a part is left out.
 */
export function reconcile(
  own: OwnFigures,
  year: number | undefined = own.baseYear,
  money: Compared["money"] = usualMoney,
): readonly Reconciled[] {
  if (year === undefined) return [];
  return (["sfb", "lss"] as const).flatMap((part) => ofPart(own, part, year, money) ?? []);
}
