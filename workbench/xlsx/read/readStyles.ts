import { BUILT_IN_CODES } from "../../engine/numberFormat/builtInCodes";
import type { FileStyle } from "./fileModel";
import { attribute, local, readXml } from "./xmlEvents";

const GENERAL = "General";

/** The cell styles of a file, in its order: their number format and border. */
export function readStyles(xml: string | undefined): FileStyle[] {
  if (xml === undefined) return [];
  const own = new Map<number, string>();
  const told: { format: number; border: number; unlocked: boolean; formulaHidden: boolean }[] = [];
  const stack: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const word = local(name);
      const outer = stack.at(-1);
      const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
      if (word === "numFmt" && outer === "numFmts") {
        own.set(number("numFmtId"), attribute(attributes, "formatCode") ?? GENERAL);
      } else if (word === "xf" && outer === "cellXfs") {
        told.push({
          format: number("numFmtId"),
          border: number("borderId"),
          unlocked: false,
          formulaHidden: false,
        });
      } else if (word === "protection" && outer === "xf" && stack.at(-2) === "cellXfs") {
        const style = told.at(-1);
        const is = (key: string, ...values: string[]): boolean =>
          values.includes(attribute(attributes, key) ?? "");
        if (style) {
          style.unlocked = is("locked", "0", "false");
          style.formulaHidden = is("hidden", "1", "true");
        }
      }
      stack.push(word);
    },
    close: () => stack.pop(),
  });
  return told.map(({ format, ...style }) => ({
    ...style,
    format: (own.get(format) ?? BUILT_IN_CODES.get(format)) || GENERAL,
  }));
}
