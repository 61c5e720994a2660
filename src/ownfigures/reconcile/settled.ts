import type { Base } from "../../forecast/base/base";
import type { HistoryYear } from "../../forecast/base/historyYear";
import type { Note } from "../../forecast/base/note";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import { baseNumber } from "./figuresOfBase";
import type { Setting } from "./reason";
import type { ReconciledBase } from "./reconcileBase";

/** Digits of a calibrated figure: the year then agrees within a few kronor. */
const DECIMALS = 6;
/** Amounts so many times apart are not in the same unit. */
const SAME_SIZE = 30;

const OUTTURN = { sfb: "outturnSfb", lss: "outturnLss" } as const;

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

/** Begins every note of what was set to make a year agree. */
export const CALIBRATED = "Kalibrerad";

const noteOf = (year: number): Note => ({
  status: "antagande",
  text: `${CALIBRATED} mot utfallet ${year}.`,
});

function withValues(base: Base, year: number, values: Base["values"]): Base {
  const notes = Object.fromEntries(Object.keys(values).map((id) => [id, noteOf(year)]));
  return {
    ...base,
    values: { ...base.values, ...values },
    notes: { ...base.notes, ...notes },
  };
}

/** The base year's figure and those of the history that are of its size, so many times what they were. */
function times(base: Base, year: number, id: BaseValueId & keyof HistoryYear, by: number): Base {
  const own = baseNumber(base, id);
  if (own === undefined) return base;
  const next = withValues(base, year, { [id]: rounded(own * by) });
  const isAlike = (value: number): boolean => {
    const ratio = Math.abs(value / own);
    return ratio > 1 / SAME_SIZE && ratio < SAME_SIZE;
  };
  const history = base.history?.map((each) => {
    const value = Number(each[id]);
    return isAlike(value) ? { ...each, [id]: rounded(value * by) } : each;
  });
  return history === undefined ? next : { ...next, history };
}

const roundedValues = (values: Extract<Setting, { kind: "base" }>["values"]): Base["values"] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, rounded(value)]));

/** A known item of a year of the history, more cost positive; `late` where it is invoices for earlier years. */
function withKnown(base: Base, year: number, amount: number, late: number): Base {
  const history = base.history?.map((each) =>
    each.year === year
      ? {
          ...each,
          knownSfb: rounded(Number(each.knownSfb ?? 0) + amount),
          ...(late > 0 && { lateSfb: rounded(Number(each.lateSfb ?? 0) + late) }),
        }
      : each,
  );
  return history === undefined ? base : { ...base, history };
}

/** The base with what makes its year agree; every figure that is set is marked as calibrated. */
export function settled(base: Base, part: ReconciledBase, setting: Setting): Base {
  const { year } = part;
  switch (setting.kind) {
    case "base":
      return withValues(base, year, roundedValues(setting.values));
    case "sign":
      return times(base, year, OUTTURN[part.part], -1);
    case "unit":
      return times(base, year, OUTTURN[part.part], setting.times);
    case "hours":
      return times(base, year, "lssHours", setting.times);
    case "item":
      return withKnown(
        base,
        year,
        setting.field === "repayments" ? -setting.amount : setting.amount,
        setting.field === "lateInvoices" ? setting.amount : 0,
      );
  }
}
