import { placeHead } from "../builder/placeHead";
import { providerReasons } from "../../src/provider/fields/providerReasons";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { columnLetters } from "../builder/columnLetters";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { fieldCell } from "./fieldCell";
import { inputRows } from "./inputRows";
import { WATERFALL_COLUMNS } from "../builder/placeWaterfall";
import { placeBridge } from "./placeBridge";
import { placeBridgeChart } from "./placeBridgeChart";
import { placeReference, placeSensitivities } from "./placeComparisons";
import { placeInputs } from "./placeInputs";
import { placeVariants } from "./placeVariants";

export interface EgenRegiSheet {
  readonly template: SheetTemplate;
  /** The labelled range that PA.EGENREGI takes, e.g. "A44:B127". */
  readonly inputs: string;
}

const COLUMNS = 5;
/** The cells that only the formulas need, to the right of what is read. */
const HELPERS = 6;
const ROW = { summary: 4, bridge: 7, sensitivities: 29, reference: 38, inputs: 46 } as const;

/** Title, what the sheet answers, the colours, and the result that stays in sight. */
function placeTop(sheet: SheetBuilder, ref: (id: "year" | "grant") => string): void {
  placeHead(
    sheet,
    "Egen regi: från schablonbeloppet till kostnaden per timme",
    "Ändra indata längre ned på bladet: bryggan, diagrammet och känsligheten räknas om.",
  );
  ["Period", "Resultat, kr", "Kostnad, kr/tim", "Intäkt, kr/tim", ""].forEach((text, index) => {
    sheet.put(`${"ABCDE"[index] ?? ""}${ROW.summary}`, text, index === 0 ? "headLeft" : "head");
  });
  sheet.put(`A${ROW.summary + 1}`, `=${ref("year")}`, "valueLeft", "year");
}

/**
 * The sheet `Egen regi` filled with some inputs: the live bridge with its waterfall, what small changes
 * do, the private provider, and the input block that all of it is calculated from. `origin` names where
 * the given figures come from.
 */
export function egenRegi(inputs: ProviderInputs, origin = "panelen"): EgenRegiSheet {
  const rows = inputRows(ROW.inputs + 1);
  const sheet = new SheetBuilder("Egen regi", {
    widths: [290, 118, 118, 104, 540, 24, 200, ...Array<number>(WATERFALL_COLUMNS - 1).fill(112)],
    frozenRows: ROW.summary + 1,
    printed: `A:${columnLetters(COLUMNS - 1)}`,
    rows: rows.last + 4,
  });
  const ref = (id: Parameters<typeof rows.row>[0]): string => `$B$${rows.row(id)}`;
  const range = `$A$${rows.head}:$B$${rows.last}`;
  placeTop(sheet, ref);

  sheet.band(ROW.bridge, "1  Bryggan: vad varje orsak kostar", COLUMNS);
  const bridge = placeBridge(sheet, ROW.bridge + 1, range);
  sheet.put(`A${bridge.next}`, "Resultat efter kommunbidrag", "label");
  sheet.put(`B${bridge.next}`, `=B${bridge.result}+${ref("grant")}`, "value", "whole");
  sheet.put(`A${bridge.next + 1}`, "Intäkt och poster blir kostnaden", "label");
  const sum = `SUM(B${bridge.revenue}:B${bridge.cost - 1})-B${bridge.cost}`;
  sheet.put(`B${bridge.next + 1}`, `=IF(ABS(${sum})<0.005,"Ja","Nej")`, "check");
  sheet.put(`B${ROW.summary + 1}`, `=B${bridge.result}`, "total", "whole");
  sheet.put(`C${ROW.summary + 1}`, `=C${bridge.cost}`, "total", "kronor");
  sheet.put(`D${ROW.summary + 1}`, `=C${bridge.revenue}`, "total", "kronor");
  sheet.band(ROW.bridge, "Underlag till diagrammet", WATERFALL_COLUMNS, HELPERS);
  placeBridgeChart(sheet, bridge, HELPERS, {
    id: "egen-regi-brygga",
    at: { col: 3, row: ROW.bridge, x: 8, y: 6 },
    size: { width: 500, height: 440 },
  });

  sheet.band(ROW.sensitivities, "Ändringarna i avsnitt 2 och 3", 2, HELPERS);
  const ranges = placeVariants(sheet, { column: HELPERS, row: ROW.sensitivities + 1 }, ref);
  sheet.band(ROW.sensitivities, "2  Vad en liten ändring gör med resultatet", COLUMNS);
  const hours =
    `(PA.TIMMAR(${ref("sfbActiveHours")},${ref("sfbJourHours")})+` +
    `PA.TIMMAR(${ref("lssActiveHours")},${ref("lssJourHours")}))`;
  const shared = { bridge, inputs: range, ranges, notes: "D" };
  placeSensitivities(sheet, ROW.sensitivities + 1, { ...shared, hours });
  sheet.band(ROW.reference, "3  En privat utförare med samma volym", COLUMNS);
  placeReference(sheet, ROW.reference + 1, shared);

  sheet.band(ROW.inputs, "4  Indata", COLUMNS);
  placeInputs(
    sheet,
    rows,
    { value: "B", heading: "Värde", unit: "C", status: "D", reason: "E" },
    (spec) => fieldCell(spec, inputs, ref),
    ({ id, status }) =>
      inputs.given[id] === undefined
        ? { status, reason: providerReasons[id] }
        : { status: "indata", reason: `Från ${origin}. ${providerReasons[id]}` },
  );
  return { template: sheet, inputs: `A${rows.head}:B${rows.last}` };
}
