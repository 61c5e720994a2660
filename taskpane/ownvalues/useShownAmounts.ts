import { useContext } from "react";
import type { ShownAmounts } from "../documents/ownvalues/ownValues";
import { OwnValuesContext } from "./OwnValuesContext";

interface Shown {
  readonly shown: ShownAmounts;
  /** Undefined where a view stands by itself, and keeps its own. */
  readonly show: ((change: ShownAmounts) => void) | undefined;
}

const AS_IT_IS: ShownAmounts = {};

/** The unit and the sign of amounts, chosen in one tab and followed by all. */
export function useShownAmounts(): Shown {
  const inHand = useContext(OwnValuesContext);
  return {
    shown: inHand?.work.shown ?? AS_IT_IS,
    show: inHand && ((change) => inHand.dispatch({ type: "show", change })),
  };
}
