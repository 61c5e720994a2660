import type { FileTable } from "./fileModel";
import { unescaped } from "./sharedTexts";
import { attribute, local, readXml } from "./xmlEvents";

/** What formulas may say of a table: its place, headings and totals. */
export function readTable(xml: string, sheet: string): FileTable | undefined {
  let table: Omit<FileTable, "columns"> | undefined;
  const columns: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const word = local(name);
      if (word === "table" && table === undefined) {
        const count = (key: string, other: number): number =>
          Number(attribute(attributes, key) ?? other);
        table = {
          name: attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? "",
          sheet,
          area: attribute(attributes, "ref") ?? "",
          headers: count("headerRowCount", 1),
          totals: count("totalsRowCount", 0),
        };
      } else if (word === "tableColumn") {
        columns.push(unescaped(attribute(attributes, "name") ?? ""));
      }
    },
  });
  return table && { ...table, columns };
}
