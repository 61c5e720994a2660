import type { FunctionDefinition } from "../../functions/pipeline/definition";
import type { NeutralFunction } from "../../functions/neutralFunction";
import { type FunctionCase, readCases } from "./caseFile";
import { type Docstring, readDocstring } from "./docstring";
import { type FunctionMetadata, generateMetadata, type Metadata } from "./metadata";
import { parseFormula } from "./formula";
import { namingProblems } from "./naming";
import { overtaken } from "./overtaken";
import { caseProblem } from "./runCase";

/** All that is known of one function. */
export interface Subject {
  readonly metadata: FunctionMetadata;
  readonly docstring: Docstring;
  readonly definition: FunctionDefinition;
  readonly run: NeutralFunction;
  readonly cases: readonly FunctionCase[];
}

function disagreements({ metadata, docstring, definition, run, cases }: Subject): string[] {
  const { id, name, parameters } = metadata;
  const found: string[] = [];
  const documented = parameters.map((each) => `${each.name}${each.optional ? "?" : ""}`).join(", ");
  const declared = definition.parameters
    .map((each) => `${each.name}${each.optional ? "?" : ""}`)
    .join(", ");
  if (definition.name !== name) found.push(`${id}: the definition is called ${definition.name}`);
  if (documented !== declared)
    found.push(`${id}: documented (${documented}), declared (${declared})`);
  if (docstring.examples.length === 0) found.push(`${id}: no @example`);
  for (const example of docstring.examples) {
    if (!cases.some(({ formula, error }) => formula === example && error === undefined)) {
      found.push(`${id}: the example ${example} is not in the case file`);
    }
  }
  for (const each of cases) {
    if (parseName(each.formula) !== name)
      found.push(`${id}: ${each.formula} calls another function`);
    const problem = overtaken(each) ? undefined : caseProblem(run, each);
    if (problem !== undefined) found.push(problem);
  }
  return found;
}

function parseName(formula: string): string {
  return parseFormula(`${formula.slice(0, formula.indexOf("("))}()`).name;
}

/** Every function of functions/ with its docstring, definition and cases, checked against each other. */
export async function readSubjects(): Promise<{ metadata: Metadata; subjects: Subject[] }> {
  const { metadata, fileOf } = await generateMetadata();
  const subjects: Subject[] = [];
  for (const each of metadata.functions) {
    const file = fileOf.get(each.id) ?? "";
    const docstring = readDocstring(file);
    const loaded = (await import(file)) as Record<string, unknown>;
    subjects.push({
      metadata: each,
      docstring,
      definition: loaded.definition as FunctionDefinition,
      run: loaded[docstring.functionName] as NeutralFunction,
      cases: readCases(each.id),
    });
  }
  const problems = [...namingProblems(metadata.functions), ...subjects.flatMap(disagreements)];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { metadata, subjects };
}
