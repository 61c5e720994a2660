import { ModelError } from "../modelError";
import { isStep } from "../steps/isStep";
import type { DecodedText } from "../text/decodedText";
import { Checksum } from "./checksum";
import { fieldsOf } from "./fields";
import { Names } from "./names";
import { few, fileDoubts, type Lines, typeOf } from "./fileDoubts";
import { counting, describing, type Gathered, ignored, textAt } from "./records";
import type { FiscalYear, SieFile } from "./sieFile";
import { Tally } from "./tally";
import { Vouchers } from "./vouchers";

/** More than a municipality's year with every row; a larger file is another thing. */
const LARGEST = 60_000_000;
const LONGEST_LINE = 20_000;

function readLine(text: string, line: number, into: Gathered, lines: Lines, sum: Checksum): void {
  const trimmed = text.trim();
  if (trimmed === "") return;
  if (trimmed === "{" || trimmed === "}") {
    lines.isDepth = trimmed === "{";
    lines.last = { line, isRecord: false, isUnread: false };
    if (trimmed === "}") into.vouchers.end();
    return;
  }
  if (!trimmed.startsWith("#")) {
    lines.stray += 1;
    return;
  }
  const record = fieldsOf(trimmed);
  const { label } = record;
  lines.records += 1;
  if (label === "#KSUMMA") {
    const written = textAt(record, 0);
    if (written === "") sum.begin();
    else if (!sum.isRight(written)) into.head.wrongSum = true;
    lines.last = { line, isRecord: false, isUnread: false };
    return;
  }
  sum.add(record.summed);
  const counts = counting[label];
  if (counts !== undefined) into.counts.set(label, (into.counts.get(label) ?? 0) + 1);
  const found = counts?.(record, into);
  if (found !== undefined) {
    if (found.account === undefined) lines.unread.push({ line, why: found.why });
    else into.tally.doubt(found.account, `Rad ${line} kan inte läsas: ${found.why}.`);
  }
  lines.last = { line, isRecord: true, isUnread: found !== undefined };
  if (counts !== undefined) return;
  if (describing[label] !== undefined) describing[label](record, into);
  else if (!ignored.has(label)) lines.unknown.add(label.slice(0, 20));
}

function notesOf(lines: Lines, otherLines: readonly number[], outside: number): readonly string[] {
  const { unknown, stray } = lines;
  return [
    ...(otherLines.length > 0
      ? [
          `Rad ${few(otherLines)} är skrivna med en annan teckentabell än resten och är lästa med sin egen. Stämmer inte å, ä och ö i namnen där gäller kontonumret.`,
        ]
      : []),
    ...(unknown.size > 0 ? [`Okända poster läses inte: ${few([...unknown])}.`] : []),
    ...(stray > 0 ? [`${stray} rader som inte är poster läses inte.`] : []),
    ...(outside > 0
      ? [`${outside} konteringsrader ligger utanför filens räkenskapsår och är inte med.`]
      : []),
  ];
}

function refuseOther(text: string): void {
  if (text.startsWith("PK\u0003") || text.slice(0, 2_000).includes("\u0000")) {
    throw new ModelError(
      "invalid",
      "Filen är ingen SIE-fil. Är det en arbetsbok: öppna den i Excel, markera tabellen och välj Hämta dina siffror.",
    );
  }
  if (!/^[ \t]*#(?:FLAGGA|KSUMMA|PROGRAM|FORMAT|GEN|SIETYP|FNAMN|RAR|KONTO|VER)\b/im.test(text)) {
    throw new ModelError(
      "invalid",
      "Filen är ingen SIE-fil: den har inga poster som #FLAGGA, #KONTO eller #VER. Ta ut en SIE-fil (.se eller .si) ur ekonomisystemet.",
    );
  }
}

/**
 * A ledger file in SIE format 4B (SIE-gruppen 2008-09-30), types 1-4. Amounts are exact; what is wrong with an
 * account or with the file is told beside them, and nothing is decided here. It rests between its steps: a
 * year of a large municipality's vouchers takes seconds.
 *
 * @throws ModelError `invalid` for what is no SIE file or larger than any.
 */
export function* readSieSteps({
  text,
  encoding,
  otherLines,
}: DecodedText): Generator<undefined, SieFile> {
  if (text.length > LARGEST) {
    throw new ModelError(
      "invalid",
      `Filen är större än ${LARGEST / 1_000_000} MB. Ta ut ett kortare urval ur ekonomisystemet.`,
    );
  }
  refuseOther(text);
  const [names, tally, years] = [new Names(), new Tally(), new Map<number, FiscalYear>()];
  const vouchers = new Vouchers(tally, years);
  const into: Gathered = { names, tally, vouchers, years, head: { begun: 0 }, counts: new Map() };
  const sum = new Checksum();
  const lines: Lines = {
    ...{ unread: [], unknown: new Set<string>(), stray: 0, records: 0, isDepth: false },
    last: { line: 0, isRecord: false, isUnread: false },
  };
  // A line at a time: all of them at once would be as large as the file again.
  for (let [start, line] = [0, 1]; start < text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST_LINE) {
      throw new ModelError("invalid", `Rad ${line} är för lång för att vara en post i en SIE-fil.`);
    }
    readLine(text.slice(start, end), line, into, lines, sum);
    start = end + 1;
    if (isStep(line)) yield;
  }
  const isOpen = vouchers.isOpen && (lines.isDepth || vouchers.isEmpty);
  vouchers.end();
  const type = typeOf(into.head.type);
  const { company, program, written, through } = into.head;
  return {
    type,
    encoding,
    ...(company !== undefined && { company }),
    ...(program !== undefined && { program }),
    ...(written !== undefined && { written }),
    ...(through !== undefined && { through }),
    years: [...years.values(), ...vouchers.toldYears].sort(
      (one, other) => other.offset - one.offset,
    ),
    accounts: names.accounts(),
    dimensions: names.dimensions(),
    amounts: tally.amounts(),
    accountDoubts: tally.accountDoubts,
    doubts: fileDoubts(into, lines, {
      type,
      isOpen,
      isSumOpen: sum.isOpen,
      isEnded: /[\n\r]\s*$/.test(text),
    }),
    notes: notesOf(lines, otherLines, vouchers.outside),
  };
}
