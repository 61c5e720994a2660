import { ModelError } from "../modelError";
import { isStep } from "../steps/isStep";
import type { DecodedText } from "../text/decodedText";
import { Checksum } from "./checksum";
import { fieldsOf } from "./fields";
import { Names } from "./names";
import { balanceLabels, counting, describing, type Gathered, ignored, textAt } from "./records";
import type { FileDoubt, FiscalYear, SieFile } from "./sieFile";
import { Tally } from "./tally";
import { Vouchers } from "./vouchers";

/** More than a municipality's year with every row; a larger file is another thing. */
const LARGEST = 60_000_000;
const LONGEST_LINE = 20_000;
const MOST_NAMED = 5;

interface Lines {
  /** Lines with an amount that cannot be read and that do not say whose it is. */
  readonly unread: { readonly line: number; readonly why: string }[];
  readonly unknown: Set<string>;
  /** Lines that are no records at all. */
  stray: number;
  /** The last line with something on it, and what it was. */
  last: { readonly line: number; readonly isAmount: boolean; readonly isUnread: boolean };
  records: number;
  isDepth: boolean;
}

const few = (all: readonly (string | number)[]): string =>
  all.slice(0, MOST_NAMED).join(", ") +
  (all.length > MOST_NAMED ? ` och ${all.length - MOST_NAMED} till` : "");

function readLine(text: string, line: number, into: Gathered, lines: Lines, sum: Checksum): void {
  const trimmed = text.trim();
  if (trimmed === "") return;
  if (trimmed === "{" || trimmed === "}") {
    lines.isDepth = trimmed === "{";
    lines.last = { line, isAmount: false, isUnread: false };
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
    lines.last = { line, isAmount: false, isUnread: false };
    return;
  }
  sum.add(record.summed);
  const counts = counting[label];
  const found = counts?.(record, into);
  if (found !== undefined) {
    if (found.account === undefined) lines.unread.push({ line, why: found.why });
    else into.tally.doubt(found.account, `Rad ${line} kan inte läsas: ${found.why}.`);
  }
  lines.last = { line, isAmount: counts !== undefined, isUnread: found !== undefined };
  if (counts !== undefined) {
    if (label !== "#VER" && !label.endsWith("TRANS")) into.balances += 1;
    return;
  }
  if (balanceLabels.has(label)) into.balances += 1;
  else if (describing[label] !== undefined) describing[label](record, into);
  else if (!ignored.has(label)) lines.unknown.add(label.slice(0, 20));
}

/** What has to be said of the whole file before anything of it is used. */
function doubtsOf(
  { vouchers, balances, head }: Gathered,
  lines: Lines,
  cut: { readonly isOpen: boolean; readonly isSumOpen: boolean; readonly isEnded: boolean },
): readonly FileDoubt[] {
  const { line, isAmount, isUnread } = lines.last;
  const again = "Ta ut filen på nytt ur ekonomisystemet.";
  if (cut.isOpen || cut.isSumOpen || (isUnread && !cut.isEnded)) {
    const why = cut.isOpen
      ? "den sista verifikationen är inte avslutad"
      : cut.isSumOpen
        ? "kontrollsumman som ska stå sist saknas"
        : "den sista raden är inte hel";
    return [
      {
        key: "cut",
        text: `Filen är avklippt efter rad ${line}: ${why}. Det som kunde läsas visas, men inget hämtas. ${again}`,
      },
    ];
  }
  return [
    ...(isAmount && !cut.isEnded
      ? [
          {
            key: "lastLine" as const,
            text: `Filens sista rad (${line}) är ett belopp utan radslut, så den kan vara avklippt. Är filen hel?`,
            accept: "Filen är hel",
          },
        ]
      : []),
    ...(head.wrongSum === true
      ? [
          {
            key: "checksum" as const,
            text: `Filens kontrollsumma stämmer inte med innehållet: den är ändrad efter att den togs ut, eller skadad. ${again} Ska den läsas ändå?`,
            accept: "Läs filen ändå",
          },
        ]
      : []),
    ...(lines.unread.length > 0
      ? [
          {
            key: "unread" as const,
            text: `${lines.unread.length} rader med belopp kan inte läsas och säger inte vilket konto de gäller (rad ${few(lines.unread.map((each) => each.line))}: ${lines.unread[0]?.why ?? ""}). Ska resten läsas ändå?`,
            accept: "Läs resten utan dem",
          },
        ]
      : []),
    ...(vouchers.count > 0 && balances === 0
      ? [
          {
            key: "import" as const,
            text: "Filen har bara verifikationer och inga saldon: det är en importfil från ett försystem (SIE 4I) eller ett urval, och inte säkert hela bokföringen. Är det allt som är bokfört?",
            accept: "Det är allt som är bokfört",
          },
        ]
      : []),
  ];
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

const typeOf = (told: number | undefined): SieFile["type"] =>
  told === 2 || told === 3 || told === 4 ? told : 1;

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
  const into: Gathered = { names, tally, vouchers, years, head: {}, balances: 0 };
  const sum = new Checksum();
  const lines: Lines = {
    ...{ unread: [], unknown: new Set<string>(), stray: 0, records: 0, isDepth: false },
    last: { line: 0, isAmount: false, isUnread: false },
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
  const isOpen = vouchers.isOpen && lines.isDepth;
  vouchers.end();
  const { type, company, program, written, through } = into.head;
  return {
    type: typeOf(type),
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
    doubts: doubtsOf(into, lines, {
      isOpen,
      isSumOpen: sum.isOpen,
      isEnded: /[\n\r]\s*$/.test(text),
    }),
    notes: notesOf(lines, otherLines, vouchers.outside),
  };
}
