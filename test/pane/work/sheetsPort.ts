import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../../sheets/update/sheetUpdate";
import { heldContent } from "../../../sheets/update/heldContent";
import { formatAddress, parseAddress } from "../../../taskpane/workbook/address";
import type {
  AddedSheet,
  AddSheetsOptions,
  CellContent,
  RangeReference,
} from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

/** From A1 to the last row and column that hold something. */
function usedBy(addresses: Iterable<string>): string {
  const areas = [...addresses].flatMap((address) => parseAddress(address) ?? []);
  const bottom = Math.max(0, ...areas.map((area) => area.bottom));
  const right = Math.max(0, ...areas.map((area) => area.right));
  return formatAddress({ top: 0, left: 0, bottom, right });
}

/** A port whose sheets hold what is written to them; formulas come to nothing but 0. */
export class SheetsPort extends FakePort {
  /** By name, then by address, as read. */
  readonly held = new Map<string, Map<string, CellContent>>();

  override async addSheets(
    templates: readonly SheetTemplate[],
    options: AddSheetsOptions = {},
  ): Promise<readonly AddedSheet[]> {
    const added = await super.addSheets(templates, options);
    for (const { name, cells } of templates) {
      this.held.set(name, new Map([...cells].map(([at, content]) => [at, heldContent(content)])));
    }
    return added;
  }

  override async updateSheets(
    updates: readonly SheetUpdate[],
    templates: readonly SheetTemplate[],
    options: AddSheetsOptions = {},
  ): Promise<readonly AddedSheet[]> {
    for (const { name, contents, after } of updates) {
      for (const address of contents) {
        const content = after.cells.get(address);
        this.held.get(name)?.set(address, content === undefined ? null : heldContent(content));
      }
    }
    return super.updateSheets(updates, templates, options);
  }

  override async read(range: RangeReference) {
    const cells = this.held.get(range.sheet);
    const wholeSheet = range.address === "A:XFD" ? usedBy(cells?.keys() ?? []) : undefined;
    const area = parseAddress(wholeSheet ?? range.address);
    if (cells === undefined || area === undefined) return super.read(range);
    const formulas: CellContent[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: CellContent[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const at = formatAddress({ top: row, left: column, bottom: row, right: column });
        line.push(cells.get(at) ?? null);
      }
      formulas.push(line);
    }
    const values = formulas.map((line) =>
      line.map((cell) => (String(cell).startsWith("=") ? 0 : cell)),
    );
    return { ...range, values, formulas, hiddenRows: [] };
  }
}
