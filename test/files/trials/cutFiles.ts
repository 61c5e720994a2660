import type { TrialFile } from "./trialFile";
import { rowsFile } from "./workbookFile";

const WHOLE = (): Uint8Array => rowsFile('<row r="1"><c r="A1"><v>1</v></c></row>');

/** A file cut off at fifty places. */
export const CUT_FILES: readonly TrialFile[] = Array.from({ length: 50 }, (_, index) => ({
  name: `cut at ${2 * index + 1} per cent`,
  bytes: () => {
    const whole = WHOLE();
    return whole.subarray(0, Math.floor((whole.length * (2 * index + 1)) / 100));
  },
  expected: /skadad|ingen Excel-arbetsbok|^Filen är tom/,
}));
