import type { Model } from "../engine/spreadsheetTypes";
import { quotedSheet } from "./read/quotedSheet";
import { elements } from "./xmlDocument";

/** Places inside the workbook, and files beside it: no addresses on the web. */
const BESIDE = /^(?:#|\.|\/|\\)|^[^:]*\.(?:xls[xmb]?|docx?|pptx?|pdf|csv|txt)(?:#.*)?$/i;
const LINK = /^\[.*\]\((.*)\)$/s;

function besideTargets(sheetId: string, model: Model): ReadonlySet<string> {
  const beside = new Set<string>();
  for (const { content } of model.getters.getCells(sheetId)) {
    const target = LINK.exec(content ?? "")?.[1];
    if (target !== undefined && BESIDE.test(target)) beside.add(target);
  }
  return beside;
}

/**
 * The component saves every link without a scheme as one to the web (https://../bok.xlsx), and one to a sheet
 * without the quotation marks that its name may need: gives links to files beside the workbook and to places in
 * it their own target back.
 */
export function plainLinks(
  sheet: XMLDocument,
  relations: XMLDocument | undefined,
  sheetId: string,
  model: Model,
): void {
  for (const link of elements(sheet, "hyperlink")) {
    const [, name, cell] = /^(.*)!(.*)$/s.exec(link.getAttribute("location") ?? "") ?? [];
    if (name !== undefined) link.setAttribute("location", `${quotedSheet(name)}!${cell}`);
  }
  if (relations === undefined) return;
  const beside = besideTargets(sheetId, model);
  if (beside.size === 0) return;
  for (const relation of elements(relations, "Relationship")) {
    if (!/\/hyperlink$/.test(relation.getAttribute("Type") ?? "")) continue;
    const target = (relation.getAttribute("Target") ?? "").replace(/^https?:\/\//, "");
    if (beside.has(target)) relation.setAttribute("Target", target);
  }
}
