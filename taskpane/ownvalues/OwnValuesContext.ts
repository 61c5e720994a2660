import { createContext, useContext } from "react";
import type { OwnValue, OwnValues } from "../documents/ownvalues/ownValues";
import type { WorkInHand } from "../work/useWork";
import type { OwnValuesAction } from "./ownValuesWork";

/** Egna värden in hand; undefined where a view stands by itself. */
export const OwnValuesContext = createContext<WorkInHand<OwnValues, OwnValuesAction> | undefined>(
  undefined,
);

const NONE: readonly OwnValue[] = [];

/** The workbook's own values, as every tab counts with them. */
export const useOwnValues = (): readonly OwnValue[] =>
  useContext(OwnValuesContext)?.work.rows ?? NONE;
