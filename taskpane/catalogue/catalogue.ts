import { definitions, functions } from "../../functions/generated/register";
import examples from "../../functions/generated/examples.json";
import metadata from "../../functions/generated/functions.json";
import type { CatalogueEntry, ParameterMetadata, ResultCell } from "./metadata";

const examplesOf: Readonly<Record<string, readonly string[]>> = examples;

/** What the function itself says of a number that it takes. */
function limitsOf(id: string, place: number): ParameterMetadata["limits"] {
  const { unit, limits } = definitions[id]?.parameters[place] ?? {};
  if (unit === undefined || limits === undefined) return undefined;
  return { ...limits, unit: unit.replace(/^andel per /, "andel/") };
}

/** In the order of the Swedish alphabet; the metadata goes by file names, where Ö is o. */
const inSwedishOrder = new Intl.Collator("sv").compare;

/**
 * Every function: the same metadata as Excel has, the same examples as the handbook, the same code.
 */
export const catalogue: readonly CatalogueEntry[] = metadata.functions
  .map((each) => ({
    id: each.id,
    name: each.name,
    description: each.description,
    helpUrl: each.helpUrl,
    parameters: each.parameters.map((parameter, place) => ({
      name: parameter.name,
      description: parameter.description,
      optional: "optional" in parameter,
      limits: limitsOf(each.id, place),
    })),
    examples: examplesOf[each.id] ?? [],
    compute: (args: readonly unknown[]) => {
      const run = functions[each.id];
      if (run === undefined) throw new Error(`${each.id} is not registered`);
      return run(...(args as unknown[][][])) as ResultCell[][];
    },
  }))
  .sort((one, other) => inSwedishOrder(one.name, other.name));
