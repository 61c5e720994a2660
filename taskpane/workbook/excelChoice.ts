import type { ChoicePlan } from "../../sheets/builder/choicePlan";

/** Queues a list to choose from, of Excel's own kind (ExcelApi 1.8; sheets are written from 1.9 on). */
export function placeChoice(sheet: Excel.Worksheet, { zone, allowed, others }: ChoicePlan): void {
  const { dataValidation } = sheet.getRange(zone);
  dataValidation.rule = { list: { inCellDropDown: true, source: allowed.join(",") } };
  if (others !== true) return;
  dataValidation.errorAlert = {
    message: "",
    showAlert: false,
    style: "Information",
    title: "",
  };
}
