import { spreadsheet } from "./spreadsheet";

/** Whether parameter `index` of a function takes a whole area as one argument. */
export function takesArea(name: string, index: number): boolean {
  const args = spreadsheet.registries.functionRegistry.content[name.toUpperCase()]?.args ?? [];
  const repeating = args.filter((arg) => arg.repeating);
  const first = args.findIndex((arg) => arg.repeating);
  const arg =
    first >= 0 && index >= first ? repeating[(index - first) % repeating.length] : args[index];
  return Boolean(arg?.acceptMatrix ?? arg?.type.some((type) => type.startsWith("RANGE")));
}
