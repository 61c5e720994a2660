import type { FieldId } from "./forecastFields";
import { knownField } from "./fieldOf";

/** Labels as a message names them: ”Budget” och ”Invånare”. */
export const labelsOf = (ids: readonly FieldId[]): string =>
  ids.map((id) => `\u201d${knownField(id).label}\u201d`).join(" och ");
