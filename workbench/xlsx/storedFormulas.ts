import { keptFormulaAt, type KeptFormulaName } from "../engine/keptFormulas";
import { keptNamesOf } from "../engine/keptNames";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, Model } from "../engine/spreadsheetTypes";

const bare = (area: string): string => area.replaceAll(/[$']/g, "").toLowerCase();

const keyOf = (name: string, sheet?: string): string => `${sheet ?? ""}!${name.toLowerCase()}`;

/** The formulas that a file had, for the cells that still have what was made of them. */
export class StoredFormulas {
  private readonly model: Model;
  /** What names mean in the file that is written; a file may have as many as it has formulas. */
  private readonly ranges: ReadonlyMap<string, unknown>;
  private readonly kept: ReadonlySet<string>;

  constructor(model: Model) {
    this.model = model;
    this.ranges = new Map(
      model.getters.getNamedRanges().map(({ name, range }) => [keyOf(name), range]),
    );
    this.kept = new Set(keptNamesOf(model).map(({ name, sheet }) => keyOf(name, sheet)));
  }

  /** Whether a name will be in the saved file and mean what it did. */
  private isThere({ name, sheet, area }: KeptFormulaName): boolean {
    const range = this.ranges.get(keyOf(name));
    if (area !== undefined)
      return range !== undefined && bare(this.model.getters.getRangeString(range)) === bare(area);
    return this.kept.has(keyOf(name, sheet)) && (sheet !== undefined || range === undefined);
  }

  /**
   * The formula of a cell as its file had it, without =, where the cell still has what was made of it;
   * undefined where it has been changed or moved, or a name is gone.
   * @param source what the cell holds
   */
  of(position: CellPosition, source: string): string | undefined {
    const { model } = this;
    const kept = keptFormulaAt(model, position);
    if (kept === undefined || !kept.names.every((name) => this.isThere(name))) return undefined;
    const compiled = spreadsheet.CompiledFormula.Compile(
      kept.here,
      position.sheetId,
      model.getters,
    );
    return compiled.toFormulaString(model.getters) === source ? kept.stored : undefined;
  }
}
