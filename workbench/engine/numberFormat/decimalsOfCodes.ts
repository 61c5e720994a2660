import { spreadsheet } from "../spreadsheet";
import type { CellPosition, Getters, Zone } from "../spreadsheetTypes";
import { changeDecimals } from "./changeDecimals";
import { componentFormat } from "./componentFormat";
import { keptCode, NUMBER_FORMAT } from "./keptCode";

interface FormatPlugin {
  readonly getters: Getters;
  dispatch(type: string, payload: Readonly<Record<string, unknown>>): unknown;
  getCellNumberFormat(position: CellPosition): string | undefined;
  setDecimal(sheetId: string, zones: readonly Zone[], step: number): void;
}

function* positions(sheetId: string, zones: readonly Zone[]): Generator<CellPosition> {
  for (const { left, right, top, bottom } of zones)
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++) yield { sheetId, col, row };
}

/**
 * More and fewer decimals change the code that a cell keeps, and leave its kr, colours and conditions;
 * the component changes its own nearest format, which then took the code's place.
 */
export function decimalsOfCodes(): void {
  const registry = spreadsheet.registries.featurePluginRegistry as { get(key: string): unknown };
  const { prototype: plugin } = registry.get("format") as { readonly prototype: FormatPlugin };
  const { getCellNumberFormat, setDecimal } = plugin;

  plugin.getCellNumberFormat = function (position) {
    const hasCode = keptCode(this.getters, position) !== undefined;
    return hasCode ? undefined : getCellNumberFormat.call(this, position);
  };
  plugin.setDecimal = function (sheetId, zones, step) {
    const changes = new Map<string, Zone[]>();
    const seen = new Set<string>();
    for (const position of positions(sheetId, zones)) {
      const { col, row } = position;
      const code = keptCode(this.getters, position);
      if (code === undefined || seen.has(`${col}:${row}`)) continue;
      seen.add(`${col}:${row}`);
      const zone = { left: col, right: col, top: row, bottom: row };
      const target = changes.get(code) ?? [];
      target.push(zone);
      changes.set(code, target);
    }
    setDecimal.call(this, sheetId, zones, step);
    for (const [code, target] of changes) {
      const changed = changeDecimals(code, step);
      if (changed === code) continue;
      const style = { [NUMBER_FORMAT]: changed };
      const format = componentFormat(changed) ?? "";
      this.dispatch("SET_FORMATTING", { sheetId, target, style, format });
    }
  };
}
