import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "./paths";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality: string };
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** functions.json as the docstrings say it, and the file of each function by id. */
export interface Generated {
  readonly metadata: Metadata;
  readonly fileOf: ReadonlyMap<string, string>;
}

export async function generateMetadata(): Promise<Generated> {
  const result = await generateCustomFunctionsMetadata(functionFiles(), false);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const parsed = JSON.parse(result.metadataJson) as Metadata;
  const metadata: Metadata = {
    ...parsed,
    // The tool cannot say it: error cells reach the functions, which name the parameter at fault.
    allowErrorForDataTypeAny: true,
    functions: parsed.functions.map((each) => ({
      ...each,
      result: { type: "any", ...each.result },
    })),
  };
  const fileOf = new Map(result.associate.map((each) => [each.id, each.sourceFileName]));
  return { metadata, fileOf };
}
