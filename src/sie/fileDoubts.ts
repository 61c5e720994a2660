import type { Gathered } from "./records";
import type { FileDoubt, FiscalYear, SieFile } from "./sieFile";

/** What the lines of a file were, as far as they could be read. */
export interface Lines {
  /** Lines with an amount that cannot be read and that do not say whose it is. */
  readonly unread: { readonly line: number; readonly why: string }[];
  readonly unknown: Set<string>;
  /** Lines that are no records at all. */
  stray: number;
  /** The last line with something on it, and what it was. */
  last: { readonly line: number; readonly isRecord: boolean; readonly isUnread: boolean };
  records: number;
  isDepth: boolean;
}

/** How the file ends. */
interface End {
  readonly type: SieFile["type"];
  /** A voucher that was begun is not ended. */
  readonly isOpen: boolean;
  readonly isSumOpen: boolean;
  /** The last line has its end. */
  readonly isEnded: boolean;
}

const MOST_NAMED = 5;
const AGAIN = "Ta ut filen på nytt ur ekonomisystemet.";

export const few = (all: readonly (string | number)[]): string =>
  all.slice(0, MOST_NAMED).join(", ") +
  (all.length > MOST_NAMED ? ` och ${all.length - MOST_NAMED} till` : "");

export const typeOf = (told: number | undefined): SieFile["type"] =>
  told === 2 || told === 3 || told === 4 ? told : 1;

function cutOff({ last }: Lines, { isOpen, isSumOpen, isEnded }: End): FileDoubt | undefined {
  if (!isOpen && !isSumOpen && (!last.isUnread || isEnded)) return undefined;
  const why = isOpen
    ? "den sista verifikationen är inte avslutad"
    : isSumOpen
      ? "kontrollsumman som ska stå sist saknas"
      : "den sista raden är inte hel";
  return {
    key: "cut",
    text: `Filen är avklippt efter rad ${last.line}: ${why}. Det som kunde läsas visas, men inget hämtas. ${AGAIN}`,
  };
}

function areOverlapping(years: readonly FiscalYear[]): boolean {
  return years.some(({ first, last }, at) =>
    years.slice(at + 1).some((other) => first <= other.last && other.first <= last),
  );
}

/** What of its type the file does not have: it may be cut between two lines. */
function missingOf(type: SieFile["type"], counts: Gathered["counts"]): string | undefined {
  if (type === 4) return counts.has("#VER") ? undefined : "verifikationer (#VER)";
  return type === 1 || counts.has("#PSALDO") ? undefined : "periodsaldon (#PSALDO)";
}

/** Whether amounts are of what they say, as far as the file as a whole tells. */
function ofContent({ head, years, counts }: Gathered, type: SieFile["type"]): readonly FileDoubt[] {
  const missing = missingOf(type, counts);
  return [
    ...(head.isYearTwice === true || areOverlapping([...years.values()])
      ? [
          {
            key: "years" as const,
            text: `Filens räkenskapsår (#RAR) går in i varandra, så det går inte att veta vilket år ett belopp hör till. Det som kunde läsas visas, men inget hämtas. ${AGAIN}`,
          },
        ]
      : []),
    ...(head.currency === undefined
      ? []
      : [
          {
            key: "currency" as const,
            text: `Filens belopp är i ${head.currency} (#VALUTA) och inte i kronor. Det som kunde läsas visas, men inget hämtas.`,
          },
        ]),
    ...(head.begun > 1
      ? [
          {
            key: "joined" as const,
            text: `Filen börjar ${head.begun} gånger (#FLAGGA): flera filer är hoplagda, och samma belopp kan stå i mer än en. Är de olika delar av samma bokföring?`,
            accept: "De är olika delar",
          },
        ]
      : []),
    ...(missing === undefined
      ? []
      : [
          {
            key: "missing" as const,
            text: `Filen säger att den är av typ ${type} men har inga ${missing}, så den kan vara avklippt. Är filen hel?`,
            accept: "Filen är hel",
          },
        ]),
    ...(counts.has("#VER") && !counts.has("#RES") && !counts.has("#PSALDO")
      ? [
          {
            key: "import" as const,
            text: "Filen har bara verifikationer och inga saldon för kostnader och intäkter (#RES, #PSALDO): det är en importfil från ett försystem (SIE 4I) eller ett urval, och inte säkert hela bokföringen. Är det allt som är bokfört?",
            accept: "Det är allt som är bokfört",
          },
        ]
      : []),
  ];
}

/** What has to be said of the whole file before anything of it is used. */
export function fileDoubts(into: Gathered, lines: Lines, end: End): readonly FileDoubt[] {
  const cut = cutOff(lines, end);
  if (cut !== undefined) return [cut];
  const { last, unread } = lines;
  return [
    ...(last.isRecord && !end.isEnded
      ? [
          {
            key: "lastLine" as const,
            text: `Filens sista rad (${last.line}) har inget radslut, så den kan vara avklippt. Är filen hel?`,
            accept: "Filen är hel",
          },
        ]
      : []),
    ...(into.head.wrongSum === true
      ? [
          {
            key: "checksum" as const,
            text: `Filens kontrollsumma stämmer inte med innehållet: den är ändrad efter att den togs ut, eller skadad. ${AGAIN} Ska den läsas ändå?`,
            accept: "Läs filen ändå",
          },
        ]
      : []),
    ...(unread.length > 0
      ? [
          {
            key: "unread" as const,
            text: `${unread.length} rader med belopp kan inte läsas och säger inte vilket konto de gäller (rad ${few(unread.map((each) => each.line))}: ${unread[0]?.why ?? ""}). Ska resten läsas ändå?`,
            accept: "Läs resten utan dem",
          },
        ]
      : []),
    ...ofContent(into, end.type),
  ];
}
