import { ModelError } from "../../src/modelError";
import { readSwedishNumber } from "../../src/swedish/readNumber";
import { wrongUnit } from "../../src/swedish/wrongUnit";
import { isShare, typedShare } from "../shared/typedShare";
import type { ParameterMetadata } from "./metadata";
import { type FormulaArgument, readArgument, type Refused } from "./readArgument";

const refused = (message: string): Refused => ({ kind: "refused", message });

/**
 * What is typed in a parameter's field: as any argument, but a share is in per cent as in every other
 * field (15 and 15 % are 0.15, and 0,15 is asked about), and a number is in the parameter's unit.
 */
export function readTypedArgument(
  { name, limits }: Pick<ParameterMetadata, "name" | "limits">,
  typed: string,
): FormulaArgument | Refused {
  const read = limits === undefined ? undefined : readSwedishNumber(typed);
  if (limits === undefined || read?.kind !== "number") return readArgument(typed);
  const wrong = wrongUnit(read, limits.unit);
  if (wrong !== undefined) return refused(`${name} ${wrong}`);
  if (!isShare(limits)) return readArgument(typed);
  try {
    const value = typedShare(limits, read, name).toNumber();
    return { kind: "number", value };
  } catch (error) {
    if (error instanceof ModelError) return refused(error.message);
    throw error;
  }
}
