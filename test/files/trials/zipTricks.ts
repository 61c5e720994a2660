import { zipSync } from "fflate";
import { joinBytes, rawZip, type RawEntry } from "./rawZip";
import type { TrialFile } from "./trialFile";
import { workbookParts, zipParts } from "./workbookFile";

const DAMAGED = /skadad/;
const TOO_LARGE = /för stor|för många/;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const PARTS = workbookParts({
  sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});

type Change = (entry: RawEntry, index: number) => RawEntry;
const entriesOf = (change: Change = (entry) => entry): RawEntry[] =>
  Object.entries(PARTS).map(([name, part], index) =>
    change({ name, content: encode(part) }, index),
  );
const isSheet = ({ name }: RawEntry): boolean => name.endsWith("sheet1.xml");
const sheetBut =
  (more: Partial<RawEntry>): Change =>
  (entry) =>
    isSheet(entry) ? { ...entry, ...more } : entry;

const trial = (
  name: string,
  bytes: () => Uint8Array,
  expected: TrialFile["expected"],
): TrialFile => ({ name, bytes, expected });

const MEGABYTE = 1024 * 1024;

/** Zip files that lie, hide or grow. */
export const ZIP_TRICKS: readonly TrialFile[] = [
  trial(
    "stored, not packed",
    () => rawZip(entriesOf((entry) => ({ ...entry, method: 0 }))),
    "opens",
  ),
  trial(
    "sizes after the content",
    () => rawZip(entriesOf((entry) => ({ ...entry, sizesAfter: true }))),
    "opens",
  ),
  trial("64-bit sizes", () => rawZip(entriesOf((entry) => ({ ...entry, zip64: true }))), "opens"),
  trial(
    "64-bit sizes that say more than they are",
    () => rawZip(entriesOf(sheetBut({ zip64: true, size: 4_000_000_000 }))),
    TOO_LARGE,
  ),
  trial(
    "something before the zip",
    () => rawZip(entriesOf(), { before: encode("MZ stub") }),
    "either",
  ),
  trial(
    "a comment after",
    () => rawZip(entriesOf(), { comment: encode("x".repeat(65_535)) }),
    "opens",
  ),
  trial(
    "an end record in the comment",
    () =>
      rawZip(entriesOf(), { comment: new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]) }),
    "either",
  ),
  trial(
    "bytes after the end",
    () => joinBytes([rawZip(entriesOf()), new Uint8Array(100)]),
    "opens",
  ),
  trial(
    "back slashes and a leading slash",
    () =>
      rawZip(entriesOf((entry) => ({ ...entry, name: `\\${entry.name.replaceAll("/", "\\")}` }))),
    "opens",
  ),
  trial(
    "names in capitals",
    () => rawZip(entriesOf((entry) => ({ ...entry, name: entry.name.toUpperCase() }))),
    "either",
  ),
  trial(
    "names that climb",
    () =>
      rawZip([
        ...entriesOf(),
        { name: "../../../etc/passwd.xml", content: encode("<a/>") },
        { name: "/etc/b.xml", content: encode("<a/>") },
        { name: "C:\\c.xml", content: encode("<a/>") },
      ]),
    "opens",
  ),
  trial(
    "names of prototypes",
    () =>
      rawZip([
        ...entriesOf(),
        ...["__proto__", "constructor", "toString.xml", "xl/__proto__.xml", "__proto__/a.xml"].map(
          (name) => ({ name, content: encode("<a/>") }),
        ),
      ]),
    "opens",
  ),
  trial(
    "a part twice",
    () =>
      rawZip([
        ...entriesOf(),
        {
          name: "xl/worksheets/sheet1.xml",
          content: encode(PARTS["xl/worksheets/sheet1.xml"]?.replace("<v>1", "<v>2") ?? ""),
        },
      ]),
    DAMAGED,
  ),
  trial(
    "a part twice but for the case",
    () =>
      rawZip([
        ...entriesOf(),
        {
          name: "XL/Worksheets/Sheet1.xml",
          content: encode(PARTS["xl/worksheets/sheet1.xml"]?.replace("<v>1", "<v>2") ?? ""),
        },
      ]),
    DAMAGED,
  ),
  trial(
    "another name inside than in the directory",
    () => rawZip(entriesOf(sheetBut({ localName: "xl/worksheets/sheet9.xml" }))),
    "either",
  ),
  trial("a checksum that is wrong", () => rawZip(entriesOf(sheetBut({ crc: 1 }))), DAMAGED),
  trial("a size that is too small", () => rawZip(entriesOf(sheetBut({ size: 10 }))), DAMAGED),
  trial(
    "a size that is too large",
    () => rawZip(entriesOf(sheetBut({ size: 9 * MEGABYTE }))),
    DAMAGED,
  ),
  trial(
    "a packed size beyond the file",
    () => rawZip(entriesOf(sheetBut({ packedSize: 100_000 }))),
    DAMAGED,
  ),
  trial("a method that is not known", () => rawZip(entriesOf(sheetBut({ method: 12 }))), DAMAGED),
  trial(
    "encrypted as zip files are",
    () => rawZip(entriesOf((entry) => ({ ...entry, flags: 1 }))),
    /krypterad/,
  ),
  trial(
    "more entries than there are",
    () => rawZip(entriesOf(), { count: 60_000 }),
    /skadad|för stor/,
  ),
  trial("fewer entries than there are", () => rawZip(entriesOf(), { count: 2 }), "either"),
  trial(
    "a directory beyond the file",
    () => rawZip(entriesOf(), { directoryAt: 0xfffffff0 }),
    DAMAGED,
  ),
  trial(
    "1 900 entries that share their bytes",
    () => {
      const sheet = encode(`<a>${" ".repeat(100_000)}</a>`);
      return rawZip([
        ...entriesOf(),
        ...Array.from({ length: 1900 }, (_, index): RawEntry => ({
          name: `xl/x${index}.xml`,
          content: sheet,
          ...(index > 0 ? { sharedWith: Object.keys(PARTS).length } : {}),
        })),
      ]);
    },
    "either",
  ),
  trial(
    "1 900 small parts",
    () =>
      zipParts({
        ...PARTS,
        ...Object.fromEntries(
          Array.from({ length: 1900 }, (_, index) => [`xl/x${index}.xml`, "<a/>"]),
        ),
      }),
    "opens",
  ),
  trial(
    "50 000 small parts",
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 50_000 }, (_, index) => [`xl/x${index}.xml`, new Uint8Array()]),
        ),
        { level: 0 },
      ),
    TOO_LARGE,
  ),
];
