import type { MoneyUnit } from "../../../src/variance/moneyUnit";
import { useAmounts } from "../../ownvalues/useAmounts";

/** The unit of the workbook's amounts, and what chooses one. */
export function useUnit(): readonly [unit: MoneyUnit, setUnit: (unit: MoneyUnit) => void] {
  const { rounding, choose } = useAmounts();
  return [rounding.unit, choose];
}
