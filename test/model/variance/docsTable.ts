import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The table "Malmö 2020–2025" of docs/avvikelse.md, a row a year: year, SFB known, volume, price, sum,
 * LSS volume, price, sum, own provider, total; undefined where a cell is empty.
 */
export function docsTable(): readonly (readonly (number | undefined)[])[] {
  const text = readFileSync(join(__dirname, "../../../docs/avvikelse.md"), "utf8");
  const rows = text.split("\n").filter((line) => /^\| 20\d\d /.test(line));
  if (rows.length !== 6) throw new Error("docs/avvikelse.md has lost its table of Malmö");
  return rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => {
        const digits = cell
          .replace(/[\s\u00a0]/g, "")
          .replace("\u2212", "-")
          .replace(",", ".");
        return digits === "" ? undefined : Number(digits);
      }),
  );
}
