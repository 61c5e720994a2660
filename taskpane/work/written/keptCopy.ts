import { Decimal } from "../../../src/exact/decimal";
import { asCellText } from "../../../sheets/builder/cellText";
import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import { addressPlace } from "../../../sheets/update/addressPlace";
import type { SheetNow } from "../../../sheets/update/sheetNow";

const LEAD = "A2";
/** px, as an untouched column has it. */
const BESIDE_WIDTH = 96;

const contentOf = (value: string | number | boolean): string => {
  if (typeof value === "string") return asCellText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Never with an exponent, which a template does not know.
  return new Decimal(value).toFixed();
};

/**
 * A sheet as it stands, as values that nothing recalculates: what the user has put beside is there too. `said`
 * is told first on its second line. Tables are plain cells in it; charts show the values.
 */
export function keptCopy(
  template: SheetTemplate,
  now: SheetNow,
  name: string,
  said: string,
): SheetTemplate {
  const cells = new Map(
    [...now].flatMap(([address, { value }]) =>
      value === null || value === "" ? [] : [[address, contentOf(value)] as const],
    ),
  );
  const lead = now.get(LEAD)?.value;
  cells.set(LEAD, asCellText([said, lead].filter(Boolean).join(" ")));
  const places = [...cells.keys()].map(addressPlace);
  const rows = places.reduce((most, { row }) => Math.max(most, row), template.layout.rows);
  // What the user has put beside may stand beyond the sheet's own columns.
  const { widths } = template.layout;
  const columns = places.reduce((most, { column }) => Math.max(most, column), widths.length);
  const beside = Array.from({ length: columns - widths.length }, () => BESIDE_WIDTH);
  const layout = { ...template.layout, rows, widths: [...widths, ...beside] };
  return { ...template, name, layout, cells, tables: [] };
}
