import type { ParameterMetadata } from "../catalogue/metadata";
import type { FormulaArgument } from "../catalogue/readArgument";
import { readTypedArgument } from "../catalogue/readTypedArgument";

/** What the typed fields amount to. */
export interface FormState {
  /** One a field; undefined where nothing is wrong. */
  readonly errors: readonly (string | undefined)[];
  /** The arguments, when every field can be used. */
  readonly args: readonly FormulaArgument[] | undefined;
  /** What is missing, as a sentence; undefined when nothing is. */
  readonly missing: string | undefined;
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} och ${names.at(-1) ?? ""}`;
}

/** Reads every field of the form. */
export function formState(
  parameters: readonly ParameterMetadata[],
  typed: readonly string[],
): FormState {
  const read = parameters.map((parameter, i) => readTypedArgument(parameter, typed[i] ?? ""));
  const errors = read.map((each) => (each.kind === "refused" ? each.message : undefined));
  const empty = parameters.filter(
    (parameter, i) => !parameter.optional && read[i]?.kind === "blank",
  );
  const wrong = parameters.filter((_, i) => errors[i] !== undefined);
  const missing =
    wrong.length > 0
      ? `Rätta ${listed(wrong.map(({ name }) => name))}.`
      : empty.length > 0
        ? `Fyll i ${listed(empty.map(({ name }) => name))}.`
        : undefined;
  const usable = read.filter((each): each is FormulaArgument => each.kind !== "refused");
  return { errors, missing, args: missing === undefined ? usable : undefined };
}
