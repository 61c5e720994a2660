import type { Docstring } from "./docstring";
import type { FunctionMetadata, Metadata } from "./metadata";

function translated(swedish: FunctionMetadata, docstring: Docstring): FunctionMetadata {
  const { english, englishParameters } = docstring;
  const names = swedish.parameters.map(({ name }) => name);
  const strangers = [...englishParameters.keys()].filter((name) => !names.includes(name));
  if (strangers.length > 0) {
    throw new Error(`${swedish.id}: @englishparam of unknown parameters ${strangers.join(", ")}`);
  }
  return {
    ...swedish,
    description: english,
    parameters: swedish.parameters.map((parameter) => {
      const description = englishParameters.get(parameter.name);
      if (description === undefined) {
        throw new Error(`${swedish.id}: no @englishparam for ${parameter.name}`);
      }
      return { ...parameter, description };
    }),
  };
}

/**
 * The metadata for another display language: other texts, the same ids and names. Names stay
 * Swedish in every language, because Excel does not translate custom functions in formulas that code
 * inserts, and because a workbook must mean the same wherever it is opened.
 */
export function englishMetadata(
  metadata: Metadata,
  docstringOf: (id: string) => Docstring,
): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((each) => translated(each, docstringOf(each.id))),
  };
}
