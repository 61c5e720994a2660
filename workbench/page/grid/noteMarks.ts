import { cellNotesOf } from "../../engine/cellNotes";
import type { PluginInstance } from "../../engine/pluginClass";
import { spreadsheet } from "../../engine/spreadsheet";
import type { Model, Zone } from "../../engine/spreadsheetTypes";

interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    getVisibleRect(
      sheetId: string,
      zone: Zone,
    ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  };
}

const SIDE = 6;
/** Excel's own colour of the mark. */
const COLOUR = "#c00000";

/** Marks the upper right corner of each cell that has a note, as Excel does. Models made before this do not. */
export function markNotes(): void {
  class NoteMarkPlugin extends spreadsheet.UIPlugin implements PluginInstance {
    static readonly layers: readonly string[] = ["Chart"];

    drawLayer({ ctx, sheetId, viewports }: Drawing): void {
      const notes = cellNotesOf({ getters: this.getters } as Model)[sheetId] ?? {};
      ctx.fillStyle = COLOUR;
      for (const cell of Object.keys(notes)) {
        const { x, y, width, height } = viewports.getVisibleRect(
          sheetId,
          spreadsheet.helpers.toZone(cell),
        );
        if (width === 0 || height === 0) continue;
        ctx.beginPath();
        ctx.moveTo(x + width - SIDE, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + SIDE);
        ctx.fill();
      }
    }
  }
  spreadsheet.registries.featurePluginRegistry.replace("paNoteMarks", NoteMarkPlugin);
}
