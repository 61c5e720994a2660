import type { CellLooks } from "./cellLooks";
import type { ExportedData, ExportedSheet } from "./exportedSheet";
import { spreadsheet } from "./spreadsheet";
import type { CellPosition, Getters } from "./spreadsheetTypes";

const { HIGHLIGHT_COLOR: LINK_COLOUR } = spreadsheet.constants;

/** Gives links the colour that they are shown in, where they have none of their own. */
export class LinkStyles {
  private readonly made = new Map<number, number>();
  private next: number;

  constructor(
    private readonly data: ExportedData,
    private readonly getters: Getters,
    private readonly all: CellLooks,
  ) {
    this.next = Object.keys(data.styles).reduce((most, id) => Math.max(most, Number(id)), 0) + 1;
  }

  colour(sheet: ExportedSheet, looks: Map<number, Uint32Array>): void {
    for (const xc of Object.keys(sheet.links ?? {})) {
      const at: CellPosition = { sheetId: sheet.id, ...spreadsheet.helpers.toCartesian(xc) };
      const row = looks.get(at.row) ?? new Uint32Array(sheet.colNumber);
      looks.set(at.row, row);
      const look = row[at.col] ?? 0;
      const style = this.all.styleOf(look);
      const shown = this.getters.getCellComputedStyle(at)["textColor"];
      const isLink = this.getters.getEvaluatedCell(at).link !== undefined;
      if (!isLink || shown !== LINK_COLOUR || this.data.styles[style]?.textColor) continue;
      row[at.col] = this.all.with(look, "style", this.linked(style));
    }
  }

  private linked(style: number): number {
    const known = this.made.get(style);
    if (known !== undefined) return known;
    const number = this.next++;
    this.data.styles[number] = { ...this.data.styles[style], textColor: LINK_COLOUR };
    this.made.set(style, number);
    return number;
  }
}
