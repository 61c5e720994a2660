import { type Booked, fiscalYearText, isCalendarYear } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import { isClosing, lastDayOf, monthOf, yearOf } from "../../sie/values";
import { MONTHS } from "../../swedish/monthNames";
import { budgetMonths } from "./ledgerBudgets";
import type { BudgetYear } from "./ledgerFigures";
import { type Covered, dayText } from "./ledgerPeriods";
import type { LedgerRow } from "./ledgerRows";

const monthText = (period: number): string =>
  `${MONTHS[monthOf(period) - 1] ?? ""} ${yearOf(period)}`;

/** Amounts of months that were not over when the file was written. */
function laterNotes(rows: readonly LedgerRow[], { through }: Covered): readonly string[] {
  if (through === undefined) {
    return [
      "Filen säger inte vilken dag den togs ut: att den sista månaden är helt bokförd måste du veta.",
    ];
  }
  const later = rows
    .flatMap((row) => row.rows)
    .filter(
      ({ stage, period, amount }) =>
        stage === "outturn" &&
        period !== undefined &&
        !amount.isZero() &&
        lastDayOf(period) > through,
    )
    .map(({ period }) => Math.min(period ?? 0, yearOf(period ?? 0) * 100 + 12));
  const months = [...new Set(later)].sort((one, other) => one - other).map(monthText);
  return months.length === 0
    ? []
    : [
        `Belopp i ${months.join(", ")} hämtas inte: månaden var inte slut ${dayText(through)}, dit filens saldon går.`,
      ];
}

function yearNotes(booked: Booked, covered: Covered, budgets: readonly BudgetYear[]) {
  return [
    ...booked.years.flatMap(({ year, source, isSplit }): readonly string[] => {
      const name = fiscalYearText(year);
      const isWhole = covered.years.some(({ offset }) => offset === year.offset);
      if (!isSplit) {
        return [
          `${name}: filen har bara saldon för hela konton, inte per verksamhet. De står under Utan verksamhet och hämtas inte som år eller månader.`,
        ];
      }
      if (source !== "year") {
        const isOver = covered.through !== undefined && year.last <= covered.through;
        if (isCalendarYear(year) && isOver && !isWhole) {
          return [`${name}: inget är bokfört i december, så året räknas inte som ett helt år.`];
        }
        return isCalendarYear(year)
          ? []
          : [`Räkenskapsåret ${name} är inget kalenderår: månaderna hämtas, men inget helår.`];
      }
      return isWhole
        ? [`${name}: filen har bara årets saldon, inga månader.`]
        : [
            `${name}: filen har bara årets saldon, och året är inte ett helt kalenderår. Inget hämtas för det.`,
          ];
    }),
    ...budgets
      .filter(({ isByMonth }) => !isByMonth)
      .map(
        ({ year }) =>
          `Budgeten ${year} är inte fördelad på tolv månader i filen: bara årets summa hämtas.`,
      ),
  ];
}

/** Budgets that are not what they would be read as without a word. */
function budgetNotes(
  { years }: SieFile,
  budgets: readonly BudgetYear[],
  counted: readonly LedgerRow[],
): readonly string[] {
  const other = years.filter(
    (year) => !isCalendarYear(year) && budgetMonths(counted, year).size > 0,
  );
  return [
    ...other.map(
      (year) =>
        `Budgeten för räkenskapsåret ${fiscalYearText(year)} hämtas inte: det är inget kalenderår.`,
    ),
    ...budgets
      .filter(({ isByMonth }) => isByMonth)
      .flatMap((budget) => {
        const { year } = budget;
        const partly = [...budgetMonths(counted, budget)]
          .filter(([, months]) => months.size < 12)
          .map(([account, months]) => `${account} (${months.size})`);
        return partly.length === 0
          ? []
          : [
              `Konton med budget ${year} i färre än tolv månader: ${partly.slice(0, 10).join(", ")}. Det är hela årets budget bara om filen är hel.`,
            ];
      }),
  ];
}

/** Accounts in doubt that no line is of: what could not be read of them is named. */
function unseen(booked: Booked, rows: readonly LedgerRow[]): readonly string[] {
  const seen = new Set(rows.map(({ account }) => account));
  const lost = [...booked.doubts].filter(
    ([account]) => !seen.has(account) && !/^[12]/.test(account),
  );
  return lost.slice(0, 5).map(([account, why]) => `Konto ${account}: ${why.join(" ")}`);
}

function headNote(file: SieFile, covered: Covered): string {
  const { company, type, encoding, program } = file;
  const periods = covered.months.map(({ period }) => period);
  const span =
    periods.length === 0
      ? covered.years.map(({ year }) => String(year)).join(", ")
      : `${monthText(Math.min(...periods))}–${monthText(Math.max(...periods))}`;
  const from = [company, program].filter((each) => each !== undefined && each !== "").join(", ");
  return `SIE ${type}${from === "" ? "" : ` från ${from}`}, ${encoding}. Utfall som täcks: ${span === "" ? "inget" : span}. Belopp i kronor, debet är plus: en kostnad är plus och en intäkt minus.`;
}

const hasYears = ({ amounts }: SieFile): boolean => amounts.some(({ source }) => source === "year");

interface Known {
  readonly booked: Booked;
  readonly covered: Covered;
  readonly budgets: readonly BudgetYear[];
  readonly all: readonly LedgerRow[];
  /** Those of the verksamheter that are shown, and those of them that are not left out. */
  readonly shown: readonly LedgerRow[];
  readonly counted: readonly LedgerRow[];
}

/** What to know of a file, each a sentence. */
export function ledgerNotes(file: SieFile, known: Known): readonly string[] {
  const { booked, covered, budgets, all, shown, counted } = known;
  const hasClosing = counted.some(({ rows }) =>
    rows.some(({ period }) => period !== undefined && isClosing(period)),
  );
  return [
    headNote(file, covered),
    ...file.notes,
    ...(booked.years.some(({ source }) => source === "periods") && !hasYears(file)
      ? [
          "Filen har inga saldon för året (#RES) att stämma av mot: att alla rader är med måste du veta.",
        ]
      : []),
    ...booked.notes,
    ...yearNotes(booked, covered, budgets),
    ...budgetNotes(file, budgets, counted),
    ...laterNotes(counted, covered),
    ...(hasClosing ? ["Bokslutsperioden (13 och senare) räknas till december."] : []),
    ...unseen(booked, all),
    ...(shown.length === 0
      ? [
          "Inget i filen heter personlig assistans, SFB eller LSS. Välj vad som ska visas under Verksamheter i filen.",
        ]
      : []),
  ];
}
