import type { FunctionMetadata, NeutralFunction, ParameterMetadata } from "./metadata";
import { isPeriodParameter } from "../../functions/pipeline/isPeriodParameter";
import { paCompute } from "./paCompute";
import { rememberPaName } from "./paNames";
import { RESULT_FORMATS } from "./resultFormats";
import { spreadsheet } from "./spreadsheet";
import type { FunctionArgument, FunctionDescription } from "./functionTypes";

const TYPES: Readonly<Record<string, string>> = {
  number: "NUMBER",
  string: "STRING",
  boolean: "BOOLEAN",
};

/** Parameters that take a year, a month or a day. */

const periodPlaces = (parameters: readonly ParameterMetadata[]): ReadonlySet<number> =>
  new Set(parameters.flatMap(({ name }, place) => (isPeriodParameter(name) ? [place] : [])));

const isMatrix = (parameter: ParameterMetadata): boolean => parameter.dimensionality === "matrix";

const toArgument = (parameter: ParameterMetadata): FunctionArgument => ({
  name: parameter.name,
  description: parameter.description ?? "",
  type: [TYPES[parameter.type ?? "any"] ?? "ANY"],
  acceptMatrix: isMatrix(parameter),
  ...(parameter.optional ? { optional: true } : {}),
  ...(parameter.repeating ? { repeating: true } : {}),
});

/**
 * Puts a description under any name. The registry itself takes only A-Z in names, though its
 * parser reads every letter: names with Å, Ä or Ö are moved there from a spare name.
 */
export function addUnderName(name: string, description: FunctionDescription): void {
  const registry = spreadsheet.registries.functionRegistry;
  const spare = "PA.TEMPORARY";
  registry.replace(spare, description);
  const described = registry.content[spare];
  const compute = registry.mapping[spare];
  delete registry.content[spare];
  delete registry.mapping[spare];
  if (!described || !compute) return;
  described.name = name;
  registry.content[name] = described;
  registry.mapping[name] = compute;
}

/** Registers one function of namespace PA from its metadata. */
export function registerFunction(metadata: FunctionMetadata, run: NeutralFunction): void {
  const name = `PA.${metadata.name}`;
  rememberPaName(metadata);
  const parameters = metadata.parameters ?? [];
  const compute = paCompute(run, RESULT_FORMATS[metadata.id], periodPlaces(parameters));
  addUnderName(name, {
    description: metadata.description ?? "",
    category: "PA-kalkyl",
    isExported: true,
    args: parameters.map(toArgument),
    compute,
  });
  // The registry wraps a function in checks of its own (which ranges to spread over, which errors
  // to pass on). Functions that take ranges themselves need none of them in each of 10 000 cells.
  if (parameters.every(isMatrix)) {
    spreadsheet.registries.functionRegistry.mapping[name] = compute;
  }
}
