import { type DecodedText, type Encoding } from "../../../src/text/decodedText";
import { isStep } from "../../../src/steps/isStep";
import { pc8Codes, windowsCodes } from "../../../src/text/codePages";

const LINE_END = 0x0a;
const RETURN = 0x0d;
/** § in code page 437. */
const SECTION = 0x15;
/** å ä ö Å Ä Ö é as they stand in each table: where the one has letters the other has signs nobody writes. */
const PC8_LETTERS = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82]);
const LATIN_LETTERS = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9]);
/** What ISO 8859-15 has in place of signs of Latin 1: € Š š Ž ž Œ œ Ÿ. */
const LATIN_9 = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

type Table = Exclude<Encoding, "ASCII" | "UTF-16">;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Undefined: it has no letters that tell. */
  readonly told: "UTF-8" | "CP437" | "latin" | undefined;
  readonly isPlain: boolean;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function toldOf(bytes: Uint8Array): Line["told"] {
  if (isUtf8(bytes)) return "UTF-8";
  let [pc8, latin] = [0, 0];
  for (const byte of bytes) {
    if (PC8_LETTERS.has(byte)) pc8 += 1;
    else if (LATIN_LETTERS.has(byte)) latin += 1;
  }
  if (pc8 === latin) return undefined;
  return pc8 > latin ? "CP437" : "latin";
}

function* linesOf(bytes: Uint8Array): Generator<undefined, readonly Line[]> {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found === -1 ? bytes.length : found + 1;
    let isPlain = true;
    for (let at = start; at < end && isPlain; at += 1) isPlain = (bytes[at] ?? 0) < 0x80;
    lines.push({
      start,
      end,
      isPlain,
      told: isPlain ? undefined : toldOf(bytes.subarray(start, end)),
    });
    start = end;
    if (isStep(lines.length)) yield;
  }
  return lines;
}

/** The table of most lines; Latin 1's two heirs are told apart by signs that only one of them has. */
function mostOf(bytes: Uint8Array, lines: readonly Line[]): Encoding {
  const special = lines.filter(({ isPlain }) => !isPlain);
  if (special.length === 0) return "ASCII";
  const count = (told: Line["told"]): number => special.filter((line) => line.told === told).length;
  const [unicode, pc8, latin] = [count("UTF-8"), count("CP437"), count("latin")];
  if (unicode > Math.max(pc8, latin)) return "UTF-8";
  if (pc8 > latin) return "CP437";
  const has = (wanted: (byte: number) => boolean): boolean =>
    special.some(
      ({ start, end, told }) => told !== "UTF-8" && bytes.subarray(start, end).some(wanted),
    );
  const is1252 = has((byte) => byte >= 0x80 && byte < 0xa0);
  return !is1252 && has((byte) => LATIN_9.has(byte)) ? "ISO 8859-15" : "Windows-1252";
}

/** The codes that our own tables give; every machine that runs a browser keeps the lower byte first. */
const utf16 = new TextDecoder("utf-16le");
const decoders: Readonly<Record<"UTF-8" | "ISO 8859-15", TextDecoder>> = {
  "UTF-8": new TextDecoder("utf-8"),
  "ISO 8859-15": new TextDecoder("iso-8859-15"),
};

function textOf(bytes: Uint8Array, table: Table): string {
  if (table === "CP437") return utf16.decode(pc8Codes(bytes));
  return table === "Windows-1252"
    ? utf16.decode(windowsCodes(bytes))
    : decoders[table].decode(bytes);
}

function tableOf({ told }: Line, most: Encoding): Table {
  const usual: Table = most === "ASCII" || most === "UTF-16" ? "UTF-8" : most;
  if (told === undefined) return usual;
  if (told !== "latin") return told;
  return usual === "ISO 8859-15" ? usual : "Windows-1252";
}

/** The marks that a file may begin with, which say how it is written. */
const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_MARKS = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
] as const;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** What old systems end a file with. */
const END_OF_FILE = 0x1a;

/** Without the mark of its end, and with whatever stands before that. */
function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && [END_OF_FILE, LINE_END, RETURN].includes(bytes[end - 1] ?? 0)) end -= 1;
  const at = bytes.indexOf(END_OF_FILE, end);
  return at === -1 ? bytes : bytes.subarray(0, at);
}

/** Lines that end as on an old Mac, by a return alone: the end that the rest of the reading looks for. */
function withLineEnds(bytes: Uint8Array): Uint8Array {
  const isAlone = (at: number): boolean => bytes[at + 1] !== LINE_END;
  let made: Uint8Array | undefined;
  for (let at = bytes.indexOf(RETURN); at !== -1; at = bytes.indexOf(RETURN, at + 1)) {
    if (!isAlone(at)) continue;
    made ??= bytes.slice();
    made[at] = LINE_END;
  }
  return made ?? bytes;
}

/**
 * The text of a file whose letters may be written in any of the ways that Swedish systems write them: told by
 * the bytes that å, ä and ö are, line by line, since files that were put together by hand mix them.
 */
export function* decodedTextSteps(bytes: Uint8Array): Generator<undefined, DecodedText> {
  const wide = UTF_16_MARKS.find(([mark]) => beginsWith(bytes, mark));
  if (wide !== undefined) {
    const text = new TextDecoder(wide[1]).decode(bytes).replace(/\r(?!\n)/g, "\n");
    return { text, encoding: "UTF-16", otherLines: [] };
  }
  const unmarked = beginsWith(bytes, UTF_8_MARK) ? bytes.subarray(UTF_8_MARK.length) : bytes;
  const own = withLineEnds(withoutEnd(unmarked));
  const lines = yield* linesOf(own);
  const encoding = mostOf(own, lines);
  // § is among the first signs of code page 437, where no other letters tell it.
  const plain: Table =
    encoding === "UTF-16" || encoding === "ASCII"
      ? own.includes(SECTION)
        ? "CP437"
        : "UTF-8"
      : encoding;
  const parts: string[] = [];
  const otherLines: number[] = [];
  // Lines in one table after each other are read at once.
  let [from, now] = [0, plain];
  lines.forEach((line, at) => {
    const table = line.isPlain ? plain : tableOf(line, encoding);
    if (!line.isPlain && table !== encoding) otherLines.push(at + 1);
    if (table === now) return;
    parts.push(textOf(own.subarray(from, line.start), now));
    [from, now] = [line.start, table];
  });
  parts.push(textOf(own.subarray(from), now));
  return { text: parts.join(""), encoding, otherLines };
}
