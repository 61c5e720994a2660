import { useMemo, useState } from "react";
import type { Decimal } from "../../src/exact/decimal";
import { roundedParts } from "../../src/exact/roundedParts";
import { inUnit } from "../../src/variance/moneyUnit";
import type { Rounding } from "../../src/variance/roundedVariance";
import { withDecimals } from "../shared/numbers";
import type { ShownAs } from "../variance/form";
import { roundings } from "../variance/rounding";
import { useShownAmounts } from "./useShownAmounts";

/** Thousands suit a municipality of any size: a small one's millions would lose what differs. */
const UNTIL_CHOSEN: ShownAs = "tkr";

interface Amounts {
  readonly shownAs: ShownAs;
  readonly choose: (unit: ShownAs) => void;
  readonly rounding: Rounding;
  /** Kronor in the unit and with its decimals, without its name. */
  readonly text: (kronor: Decimal) => string;
  /** Some amounts and their sum, rounded so that they still sum. */
  readonly summed: (parts: readonly Decimal[]) => {
    readonly parts: string[];
    readonly sum: string;
  };
}

/** Amounts in the unit of the workbook, the same in every tab, and what chooses another. */
export function useAmounts(): Amounts {
  const { shown, show } = useShownAmounts();
  const [own, setOwn] = useState<ShownAs>(UNTIL_CHOSEN);
  const shownAs = show === undefined ? own : (shown.unit ?? UNTIL_CHOSEN);
  return useMemo(() => {
    const rounding = roundings[shownAs];
    const { unit, decimals } = rounding;
    const text = (amount: Decimal): string => withDecimals(amount, decimals);
    return {
      shownAs,
      choose: show === undefined ? setOwn : (chosen: ShownAs) => show({ unit: chosen }),
      rounding,
      text: (kronor) => text(inUnit(kronor, unit)),
      summed: (given) => {
        const parts = given.map((part) => inUnit(part, unit));
        const sum = parts.reduce((all, part) => all.plus(part)).toDecimalPlaces(decimals);
        return { parts: roundedParts(parts, sum, decimals).map(text), sum: text(sum) };
      },
    };
  }, [shownAs, show]);
}
