import { placeHead } from "../builder/placeHead";
import { historyFields } from "../../src/forecast/backtest/historyFields";
import type { Base } from "../../src/forecast/base/base";
import type { FieldId } from "../../src/forecast/fields/forecastFields";
import { asCellText } from "../builder/cellText";
import { unitText } from "../builder/unitText";
import { SheetBuilder } from "../builder/SheetBuilder";
import { fieldFormat } from "./fieldFormat";
import { indataCell } from "./indataCell";
import { type IndataRows, indataRows } from "./indataRows";
import { type PlacedHistory, placeHistory } from "./placeHistory";
import { placeProvider } from "./placeProvider";
import { placeReconciliation } from "./placeReconciliation";

export interface IndataSheet {
  readonly sheet: SheetBuilder;
  readonly rows: IndataRows;
  /** The labelled range of the base year, and of the own provider's model where it has one. */
  readonly range: string;
  readonly provider: string | undefined;
  /** Where the base has past years. */
  readonly history: PlacedHistory | undefined;
}

const HEAD = 5;
const COLUMNS = 5;
const HISTORY = 6;
/** Under the last row of a sheet: the base year beside the model, and room to type in. */
const SPARE = 8;

function placeTop(sheet: SheetBuilder, name: string): void {
  placeHead(
    sheet,
    asCellText(`Indata: ${name}`),
    "Basåret som alla scenarier utgår från. Ändra de färgade cellerna, så räknas bladet med prognosen om. En tom cell ger det som står under Källa.",
  );
}

/** The sheet with the base year: every figure with unit, status and source, and past years beside. */
export function placeIndata(base: Base, name: string): IndataSheet {
  const rows = indataRows(base, HEAD);
  const history = base.history ?? [];
  const sheet = new SheetBuilder(name, {
    widths: [
      ...[370, 120, 120, 110, 560],
      ...(history.length > 0
        ? [24, 70, ...Array.from({ length: historyFields.length - 1 }, () => 112)]
        : []),
    ],
    frozenRows: HEAD,
    rows: rows.last + SPARE + Object.keys(base.provider ?? {}).length + (base.provider ? 4 : 0),
  });
  placeTop(sheet, base.name);
  ["Uppgift", "Värde", unitText("Enhet"), "Status", "Källa"].forEach((text, place) => {
    sheet.put(`${"ABCDE"[place] ?? ""}${HEAD}`, text, place === 1 ? "head" : "headLeft");
  });
  sheet.height(HEAD, 24);
  const ref = (id: FieldId): string => `B${rows.rowOf(id) ?? HEAD}`;
  for (const [row, section] of rows.sections) {
    sheet.dress(row, 0, COLUMNS - 1, "totalLabel");
    sheet.put(`A${row}`, section, "totalLabel");
  }
  for (const each of rows.rows) {
    const { row, label, field } = each;
    const { content, look, status, source } = indataCell(base, each, ref);
    sheet.put(`A${row}`, label, "text");
    sheet.put(`B${row}`, content, look, fieldFormat(field.unit));
    sheet.put(`C${row}`, unitText(field.unit), "source");
    sheet.put(`D${row}`, status, "source");
    sheet.put(`E${row}`, asCellText(source), "note");
  }
  const past =
    history.length === 0
      ? undefined
      : placeHistory(sheet, history, { column: HISTORY, row: HEAD + 1 });
  const provider =
    base.provider === undefined
      ? undefined
      : placeProvider(sheet, base.provider, rows.last + 2, ref("year"));
  placeReconciliation(sheet, base, provider?.next ?? rows.last + 2, ref, past?.known);
  return {
    sheet,
    rows,
    range: `$A$${HEAD}:$B$${rows.last}`,
    provider: provider?.range,
    history: past,
  };
}
