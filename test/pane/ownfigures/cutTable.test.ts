/** @jest-environment node */
import { readOwnFile } from "../../../taskpane/ownfigures/file/readOwnFile";

const TABLE = "Utfall, tkr;2024;2025\nKostnad SFB;4760,5;4896,25\n";
const CUT = "Filens sista rad har inget radslut: kontrollera att dess sista tal är helt.";

test.each([
  ["a whole file", TABLE, false],
  ["one that ends in the middle of a number", TABLE.slice(0, -4), true],
  ["one with returns alone", TABLE.replaceAll("\n", "\r"), false],
])("%s: the last line's end is looked for", async (_, text, isCut) => {
  const { notes } = await readOwnFile(new File([text], "tabell.csv"));
  expect(notes.includes(CUT)).toBe(isCut);
});
