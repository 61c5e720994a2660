import type { Seed } from "../workbookContract";
import { ExcelHost } from "./excelHost";

/** An Excel with these sheets, found as the page finds it: as a global. */
export const hostOf = (seed: Pick<Seed, "sheets" | "answers">): ExcelHost => {
  const host = new ExcelHost(
    seed.sheets.map((sheet) => sheet.name),
    seed.answers,
  );
  for (const { name, cells } of seed.sheets) {
    const sheet = host.workbook.sheet(name);
    for (const [address, content] of Object.entries(cells)) {
      const { top, left } = host.workbook.area(address);
      host.workbook.put(sheet, top, left, content);
    }
  }
  Object.assign(globalThis, { Excel: host.Excel });
  return host;
};
