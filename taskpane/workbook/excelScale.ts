import type { ScalePlan } from "../../sheets/builder/scalePlan";

/** Queues a colour scale of Excel's own kind (ExcelApi 1.6; sheets are written from 1.9 on). */
export function placeScale(sheet: Excel.Worksheet, { range, most, colours }: ScalePlan): void {
  const format = sheet.getRange(range).conditionalFormats.add("ColorScale");
  format.colorScale.criteria = {
    minimum: { type: "LowestValue", color: colours.least },
    maximum: { type: "Number", formula: String(most), color: colours.most },
  };
}
