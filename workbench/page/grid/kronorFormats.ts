import { componentFormat } from "../../engine/numberFormat/componentFormat";
import { keptCode } from "../../engine/numberFormat/keptCode";
import { shownByCode } from "../../engine/numberFormat/shownByCode";
import { spreadsheet } from "../../engine/spreadsheet";
import type { Model } from "../../engine/spreadsheetTypes";
import { pickCode } from "./pickCode";

interface MenuEnvironment {
  readonly model: Model;
}

type MenuItem = Readonly<Record<string, unknown>>;

/** Excel's own codes of Valuta and Redovisning in Swedish, by the component's menu item. */
const KRONOR: Readonly<Record<string, string>> = {
  format_number_currency: '#,##0.00\\ "kr"',
  format_number_currency_rounded: '#,##0\\ "kr"',
  format_number_accounting: '_-* #,##0.00\\ "kr"_-;-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-',
};

/** Makes the menus' currency kronor; the component's own is dollars. */
export function kronorFormats(): void {
  const registry = spreadsheet.registries["numberFormatMenuRegistry"] as {
    readonly content: Record<string, MenuItem>;
  };
  for (const [id, code] of Object.entries(KRONOR)) {
    const item = registry.content[id];
    if (item === undefined) continue;
    registry.content[id] = {
      ...item,
      isVisible: () => true,
      format: componentFormat(code),
      description: () => shownByCode(-1000.12, code)?.trim() ?? "",
      isActive: ({ model }: MenuEnvironment) =>
        keptCode(model.getters, model.getters.getActivePosition()) === code,
      execute: (env: MenuEnvironment) => pickCode(env.model, code),
    };
  }
}
