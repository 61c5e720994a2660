import { swedishNames } from "../../engine/formulaNames";
import { spreadsheet } from "../../engine/spreadsheet";
import type { FunctionArgument } from "../../engine/functionTypes";
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
  const names = Object.keys(content).filter((name) => !name.startsWith("PA."));
  const inEnglish = new Map<string, string>();
  for (const name of names) {
    const swedish = swedishNames(`=${name}(`).slice(1, -1);
    if (swedish !== name) inEnglish.set(swedish, name);
  }
  for (const name of names) {
    const described = content[name] as Described | undefined;
    if (described === undefined) continue;
    described.description = FUNCTION_HELP[inEnglish.get(name) ?? name] ?? "";
    described.args = described.args.map(inSwedish);
  }
}
