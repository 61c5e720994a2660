import type { Base } from "../base/base";
import { hasLate, inOwnYears } from "./inOwnYears";

/** A base as it was accrued: its history in own years (inOwnYears), and its own year where that is in the history. */
export function accruedBase(base: Base): Base {
  const { history, values } = base;
  if (history === undefined || !history.some(hasLate)) return base;
  const year = Number(values.year);
  const { sfbPersons, outturnSfb } = values;
  const booked = history.map((each) =>
    each.year === year
      ? {
          ...each,
          ...(sfbPersons !== undefined && { sfbPersons }),
          ...(outturnSfb !== undefined && { outturnSfb }),
        }
      : each,
  );
  const accrued = inOwnYears(booked);
  const own = accrued.find((each) => each.year === year);
  if (own === undefined || !history.some((each) => each.year === year && hasLate(each))) {
    return { ...base, history: accrued };
  }
  return {
    ...base,
    history: accrued,
    values: {
      ...values,
      ...(sfbPersons !== undefined && { sfbPersons: own.sfbPersons }),
      ...(outturnSfb !== undefined && { outturnSfb: own.outturnSfb }),
    },
  };
}
