import { writeFormatCode } from "../../engine/numberFormat/writeFormatCode";
import { spreadsheet } from "../../engine/spreadsheet";
import { excelCode } from "../../xlsx/excelCode";

interface Item {
  readonly id?: string;
  readonly name?: unknown;
  readonly format?: unknown;
}
type Children = ((env: unknown) => Item[])[];
interface MenuNode {
  readonly id?: string;
  readonly children?: readonly MenuNode[] & Children;
}

/** Only the formats that the workbook's cells have are named by their code. */
const swedish = (item: Item): Item =>
  item.id === undefined && typeof item.format === "string" && item.name === item.format
    ? { ...item, name: writeFormatCode(excelCode(item.format).code) }
    : item;

/** Names the formats that the workbook uses, last in the menu of formats, as Swedish Excel writes them. */
export function usedFormats(): void {
  const { content } = spreadsheet.registries["topbarMenuRegistry"] as {
    readonly content: Readonly<Record<string, MenuNode>>;
  };
  const node = content["format"]?.children?.find(({ id }) => id === "format_number");
  // The toolbar's list is the very same one.
  const children: Children | undefined = node?.children;
  const offered = children?.[0];
  if (children === undefined || offered === undefined) return;
  children[0] = (env) => offered(env).map(swedish);
}
