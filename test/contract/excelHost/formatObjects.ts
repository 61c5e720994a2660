import type { HostObject } from "./objects";
import type { HostSheet } from "./workbook";

type Setters = Readonly<Record<string, (value: unknown) => void>>;

/** Notes what is set, by the cells it was set on: "B4:C9 font.bold" = true. */
function setters(sheet: HostSheet, place: string, path: string, names: readonly string[]): Setters {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        sheet.settings.set(`${place} ${path}${name}`, value);
      },
    ]),
  );
}

/** A range's format: notes how cells shall look. `more` is what a single range has besides. */
export function formatObject(
  sheet: HostSheet,
  place: string,
  more: HostObject["properties"] = {},
): HostObject {
  const set = (path: string, names: readonly string[]) => setters(sheet, place, path, names);
  return {
    type: "RangeFormat",
    properties: {
      font: () => ({
        type: "RangeFont",
        set: set("font.", ["bold", "italic", "color", "size"]),
      }),
      fill: () => ({ type: "RangeFill", set: set("fill.", ["color"]) }),
      borders: () => ({
        type: "RangeBorderCollection",
        item: (edge) => ({
          type: "RangeBorder",
          set: set(`borders.${String(edge)}.`, ["style", "color"]),
        }),
      }),
      ...more,
    },
    set: set("", [
      ...["horizontalAlignment", "verticalAlignment", "wrapText", "columnWidth", "rowHeight"],
    ]),
  };
}
