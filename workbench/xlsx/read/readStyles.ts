import { BUILT_IN_CODES } from "../../engine/numberFormat/builtInCodes";
import type { FileStyle } from "./fileModel";
import { attribute, local, readXml } from "./xmlEvents";

const GENERAL = "General";

/** The cell styles of a file, in its order: their number format and border. */
export function readStyles(xml: string | undefined): FileStyle[] {
  if (xml === undefined) return [];
  const own = new Map<number, string>();
  const told: { format: number; border: number }[] = [];
  const stack: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const word = local(name);
      const outer = stack.at(-1);
      const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
      if (word === "numFmt" && outer === "numFmts") {
        own.set(number("numFmtId"), attribute(attributes, "formatCode") ?? GENERAL);
      } else if (word === "xf" && outer === "cellXfs") {
        told.push({ format: number("numFmtId"), border: number("borderId") });
      }
      stack.push(word);
    },
    close: () => stack.pop(),
  });
  return told.map(({ format, border }) => ({
    format: (own.get(format) ?? BUILT_IN_CODES.get(format)) || GENERAL,
    border,
  }));
}
