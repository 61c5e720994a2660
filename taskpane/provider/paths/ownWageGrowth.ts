import type { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import type { ProviderWork } from "../../documents/provider/providerDocument";
import { typedValue } from "../../work/typedFigure";
import { WAGES } from "./aheadYears";

/** The wage growth that is typed for the coming years; undefined where nobody has, or where it cannot be read. */
export function ownWageGrowth({ ahead }: Pick<ProviderWork, "ahead">): Decimal | undefined {
  if (ahead === undefined) return undefined;
  try {
    return typedValue(WAGES, ahead.wageGrowth);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
