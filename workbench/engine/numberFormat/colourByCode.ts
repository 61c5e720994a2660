import { bySettings } from "./bySettings";
import { formatColor } from "./numfmt";

/** Excel's named colours of format codes. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

/** The colour that a format code gives a value ([Red], [Color 10]), as #RRGGBB; undefined without one. */
export function colourByCode(value: number | string, code: string): string | undefined {
  if (!code.includes("[")) return undefined;
  try {
    const colour = formatColor(bySettings(code), value, { throws: false });
    return typeof colour === "string" ? (NAMED[colour.toLowerCase()] ?? colour) : undefined;
  } catch {
    return undefined;
  }
}
