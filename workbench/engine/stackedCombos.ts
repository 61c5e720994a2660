import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";

type Definition = Readonly<Record<string, unknown>>;

interface ChartType {
  readonly allowedDefinitionKeys: readonly string[];
  getDefinitionFromContextCreation(context: Definition, source: unknown): Definition;
}

/**
 * Charts with columns and lines may have their columns stacked, as in Excel: the component draws
 * it, but leaves `stacked` out of what such a chart may say.
 */
export function stackedCombos(): void {
  const types = spreadsheet.registries["chartTypeRegistry"] as Registry<ChartType>;
  const combo = types.get("combo");
  types.replace("combo", {
    ...combo,
    allowedDefinitionKeys: [...combo.allowedDefinitionKeys, "stacked"],
    getDefinitionFromContextCreation: (context, source) => ({
      ...combo.getDefinitionFromContextCreation(context, source),
      stacked: context["stacked"] ?? false,
    }),
  });
}
