import { useState } from "react";
import type { MoneyUnit } from "../../../src/variance/moneyUnit";
import { useShownAmounts } from "../../ownvalues/useShownAmounts";
import { roundings } from "../../variance/rounding";

/** The unit of the workbook's amounts, millions until another is chosen, and what chooses one. */
export function useUnit(): readonly [unit: MoneyUnit, setUnit: (unit: MoneyUnit) => void] {
  const { shown, show } = useShownAmounts();
  const [own, setOwn] = useState<MoneyUnit>("mnkr");
  const unit = shown.unit === undefined ? own : roundings[shown.unit].unit;
  return [unit, show === undefined ? setOwn : (chosen) => show({ unit: chosen })];
}
