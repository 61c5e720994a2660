import { swedishNames } from "../../engine/formulaNames";
import { spreadsheet } from "../../engine/spreadsheet";
import type { FunctionArgument } from "../../engine/spreadsheetTypes";
import { ARGUMENT_NAMES } from "../translate/argumentNames";
import { FUNCTION_HELP } from "../translate/functionHelp";

interface Described {
  description: string;
  args: FunctionArgument[];
}

const inSwedish = (argument: FunctionArgument): FunctionArgument => ({
  ...argument,
  name: ARGUMENT_NAMES[argument.name] ?? argument.name,
  description: "",
});

/**
 * Gives the built-in functions their help in Swedish, under either name. The component's English
 * descriptions of what has none are left out: no help is better than help in another language.
 */
export function describeBuiltIns(): void {
  const { content } = spreadsheet.registries.functionRegistry;
  const english = Object.keys(content).filter((name) => !name.startsWith("PA."));
  const swedish = new Map(english.map((name) => [swedishNames(`=${name}(`).slice(1, -1), name]));
  for (const name of english) {
    const described = content[name] as Described | undefined;
    if (described === undefined) continue;
    const origin = swedish.get(name) ?? name;
    described.description = FUNCTION_HELP[origin] ?? "";
    described.args = described.args.map(inSwedish);
  }
}
