/** The last row and the last column of an Excel sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** Areas as a rule of a file names them: a whole column C:C is C1:C1048576 there. */
export const sqref = (areas: readonly string[]): string =>
  areas
    .map((area) => {
      const plain = area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "");
      const [, from = "", first = "", to = "", last = ""] =
        /^([A-Z]*)(\d*):([A-Z]*)(\d*)$/.exec(plain) ?? [];
      if (!plain.includes(":")) return plain;
      return `${from || "A"}${first || 1}:${to || LAST_COLUMN}${last || LAST_ROW}`;
    })
    .join(" ");
