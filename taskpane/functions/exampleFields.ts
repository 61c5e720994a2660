import { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { readSwedishNumber } from "../../src/swedish/readNumber";
import { exampleArguments } from "../catalogue/exampleArguments";
import type { ParameterMetadata } from "../catalogue/metadata";
import { isShare } from "../shared/typedShare";

/** The arguments of an example as the form's fields take them: a share of 0,015 in the formula is 1,5 %. */
export function exampleFields(
  parameters: readonly ParameterMetadata[],
  formula: string,
): readonly string[] {
  return exampleArguments(formula).map((text, place) => {
    const limits = parameters[place]?.limits;
    const read = limits !== undefined && isShare(limits) ? readSwedishNumber(text) : undefined;
    if (read?.kind !== "number") return text;
    return `${swedishNumber(new Decimal(read.value).times(100))} %`;
  });
}
