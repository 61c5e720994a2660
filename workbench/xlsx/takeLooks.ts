import { CellLooks } from "../engine/cellLooks";
import { spreadsheet } from "../engine/spreadsheet";
import type { XlsxPart } from "../engine/xlsxPart";
import { readXml } from "./read/xmlEvents";

interface TakenLooks {
  /** The file without the sheet of looks. */
  readonly files: readonly XlsxPart[];
  /** The number of the file's style for each look. */
  readonly looks: readonly number[];
}

/** Lines of the workbook's parts that name the sheet of looks, as the component writes them. */
const NAMING: Readonly<Record<string, (sheet: number) => RegExp>> = {
  "xl/workbook.xml": (sheet) => new RegExp(`<sheet [^>]*sheetId="${sheet + 1}"[^>]*/>`),
  "xl/_rels/workbook.xml.rels": (sheet) =>
    new RegExp(`<Relationship [^>]*Target="worksheets/sheet${sheet}\\.xml"[^>]*/>`),
  "[Content_Types].xml": (sheet) =>
    new RegExp(`<Override [^>]*PartName="/xl/worksheets/sheet${sheet}\\.xml"[^>]*/>`),
};

/** Takes the sheet of looks, the last one, out of what the component has exported. */
export function takeLooks(exported: readonly XlsxPart[], sheet: number): TakenLooks {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const looks: number[] = [];
  const files = exported.flatMap((file) => {
    if (file.path === path) {
      readXml(file.content ?? "", {
        open: (name, { r, s }) => {
          if (name !== "c") return;
          const { col, row } = spreadsheet.helpers.toCartesian(r ?? "A1");
          looks[CellLooks.at(col, row)] = Number(s ?? 0);
        },
      });
      return [];
    }
    const naming = NAMING[file.path]?.(sheet);
    if (naming === undefined || file.content === undefined) return [file];
    return [{ ...file, content: file.content.replace(naming, "") }];
  });
  return { files, looks };
}
