import { GENERAL, NUMBER_FORMAT } from "../../engine/numberFormat/keptCode";
import type { CellFormats } from "./cellFormats";
import type { FileCell, FileStyle } from "./fileModel";
import type { Layout } from "./loadLayout";
import type { Zones } from "./zones";

/** The areas of a sheet by what they have. */
export interface LookZones {
  readonly styles: Zones;
  readonly formats: Zones;
  readonly borders: Zones;
}

/** Styles, formats and borders of a file's cells as the component numbers them. */
export class CellLooks {
  private readonly formatIds = new Map<string, number>();
  /** The styles of calculated cells that are General in the file. */
  private readonly general = new Set<number>();

  constructor(
    private readonly fileStyles: readonly FileStyle[],
    private readonly layout: Layout,
    private readonly formats: CellFormats,
  ) {}

  /** The styles of the layout, each with the file's own number format. */
  styles(): Record<string, unknown> {
    const layout = (this.layout.data["styles"] ?? {}) as Record<string, object>;
    const styles: Record<string, unknown> = { ...layout };
    this.fileStyles.forEach((_, style) => {
      const { code } = this.formats.of(style);
      // The first style is the sheet's own, which cells do not carry.
      const look = style === 0 ? {} : layout[style + 1];
      const { unlocked, formulaHidden } = this.fileStyles[style] ?? {};
      const own = {
        ...(code !== undefined && { [NUMBER_FORMAT]: code }),
        ...(unlocked && { unlocked }),
        ...(formulaHidden && { formulaHidden }),
      };
      if (Object.keys(own).length > 0) styles[style + 1] = { ...look, ...own };
      else if (style === 0) delete styles["1"];
    });
    for (const style of this.general) {
      const look = styles[style + 1] as object | undefined;
      styles[this.generalStyle(style)] = { ...look, [NUMBER_FORMAT]: GENERAL };
    }
    return styles;
  }

  /** The style of calculated cells of General format: here they would take a format of what they calculate with. */
  private generalStyle(style: number): number {
    return this.fileStyles.length + style + 1;
  }

  formatsById(): Record<string, string> {
    return Object.fromEntries([...this.formatIds].map(([format, id]) => [id, format]));
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    this.formatIds.set(format, this.formatIds.size + 1);
    return this.formatIds.size;
  }

  /** Puts the look of a cell into the areas of its sheet. */
  add(cell: FileCell, zones: LookZones, isCalculated: boolean): void {
    const { styles, formats, borders } = zones;
    const { row, col, style } = cell;
    const { format, code } = this.formats.for(cell);
    const { unlocked, formulaHidden } = this.fileStyles[style] ?? {};
    if (isCalculated && format === undefined && code === undefined) {
      // A file may number styles that it has not.
      const known = style < this.fileStyles.length ? style : 0;
      this.general.add(known);
      styles.add(row, col, this.generalStyle(known));
    } else if (style > 0 || code !== undefined || unlocked || formulaHidden)
      styles.add(row, col, style + 1);
    if (format !== undefined) formats.add(row, col, this.formatId(format));
    const border = this.fileStyles[style]?.border ?? 0;
    if (style > 0 && border > 0) borders.add(row, col, border + 1);
  }
}
