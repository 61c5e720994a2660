import type { TrialFile } from "./trialFile";
import { sheetFile, workbookFile, workbookParts, zipParts } from "./workbookFile";

const TOO_LARGE = /för stor|för många/;
const MEGABYTE = 1024 * 1024;
const PARTS = workbookParts({
  sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});

const trial = (
  name: string,
  bytes: () => Uint8Array,
  expected: TrialFile["expected"],
): TrialFile => ({ name, bytes, expected });

/** As many bytes of XML, unpacked, as wanted: empty cells in one row after another. */
const emptyCells = (bytes: number): string =>
  `<row>${"<c/>".repeat(100)}</row>`.repeat(Math.floor(bytes / 411));

/** Files that unpack to far more than they weigh. */
export const GROWING_FILES: readonly TrialFile[] = [
  trial(
    "64 MB of nothing",
    () => zipParts({ ...PARTS, "xl/worksheets/sheet1.xml": new Uint8Array(64 * MEGABYTE) }),
    TOO_LARGE,
  ),
  trial(
    "20 sheets of 9,9 MB of empty cells",
    () =>
      workbookFile({
        sheets: Array.from({ length: 20 }, () => ({ rows: emptyCells(9.9 * MEGABYTE) })),
      }),
    "either",
  ),
  trial(
    "20 sheets of 9,9 MB of white space",
    () =>
      workbookFile({
        sheets: Array.from({ length: 20 }, () => ({ rows: " ".repeat(9.9 * MEGABYTE) })),
      }),
    "either",
  ),
  trial(
    "20 sheets of 9,9 MB of a comment",
    () =>
      workbookFile({
        sheets: Array.from({ length: 20 }, () => ({
          rows: `<!--${" ".repeat(9.9 * MEGABYTE)}-->`,
        })),
      }),
    "either",
  ),
  trial(
    "one sheet of 150 MB of empty cells, padded",
    () => {
      const noise = Array.from({ length: 900_000 }, (_, index) =>
        ((index * 2_654_435_761) >>> 0).toString(36),
      ).join("");
      return sheetFile({ rows: emptyCells(150 * MEGABYTE), after: `<!--${noise}-->` });
    },
    "either",
  ),
  trial(
    "a hundred sheets that are one part",
    () =>
      workbookFile({
        sheets: [{ rows: emptyCells(MEGABYTE) }],
        more: {
          "xl/workbook.xml":
            PARTS["xl/workbook.xml"]?.replace(
              /<sheet .*?\/>/,
              Array.from(
                { length: 100 },
                (_, index) => `<sheet name="B${index}" sheetId="${index + 1}" r:id="rId1"/>`,
              ).join(""),
            ) ?? "",
        },
      }),
    /skadad/,
  ),
];
