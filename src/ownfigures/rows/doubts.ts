import type { Answer, Choice } from "../answers/answer";
import { isMoney, type Meaning, MEANINGS } from "../meaning/meaning";
import type { Day } from "../table/dayNamed";
import { whenSaid } from "../table/head";
import type { Doubt } from "../meaning/slots";
import type { Around } from "./context";
import { costSign } from "./costSign";
import { ask, type Draft } from "./draft";

interface Asked {
  readonly text: string;
  /** What the row's figures are times, where they are of less than a year or in thousands. */
  readonly times?: number;
  readonly label?: string;
}

const WEEKS = 365 / 7;

const ASKED: Readonly<Record<Doubt, Asked>> = {
  perMonth: {
    text: "Är talen per månad? Då räknas de gånger 12.",
    times: 12,
    label: "Ja, gånger 12",
  },
  perWeek: {
    text: "Är talen per vecka? Då räknas de gånger 52,14.",
    times: WEEKS,
    label: "Ja, gånger 52,14",
  },
  perDay: {
    text: "Är talen per dygn? Då räknas de gånger 365.",
    times: 365,
    label: "Ja, gånger 365",
  },
  thousands: {
    text: "Är talen i tusental? Då räknas de gånger 1 000.",
    times: 1_000,
    label: "Ja, gånger 1 000",
  },
  bought: {
    text: "Raden gäller köp från andra utförare. Är den hela kostnaden för delen, eller en del av den?",
  },
  gross: { text: "Är bruttokostnaden också kommunens nettokostnad, utan intäkter att dra av?" },
  granted: {
    text: "Beviljade timmar och personer kan vara fler än de utförda. Ska raden användas som volym?",
  },
  instant: {
    text: "Talen gäller en dag, inte snittet under året. Ska de användas som årets snitt?",
  },
  revised: { text: "Budgeten eller utfallet är ändrat under året. Ska raden användas?" },
  fixedPrices: { text: "Beloppen är i fasta priser. Ska de användas som årets kostnad?" },
  includes: {
    text: "Raden innehåller något mer än sin egen del (inkl.). Ska hela beloppet användas?",
  },
  excludes: {
    text: "Något är borttaget ur raden (exkl., utan eller minus). Ska beloppet användas som det står?",
  },
  result: {
    text: "Är beloppet ett underskott som kommunen betalar? Ange om underskott är plus eller minus i tabellen.",
  },
  allLss: { text: "Gäller raden bara personlig assistans, eller alla insatser enligt LSS?" },
  sickPayWithin: {
    text: "Ingår sjuklönen i raden ovanför? Då ska den inte läggas till en gång till.",
  },
  partYear: { text: "Rubriken gäller en del av året. Är utfallet för hela året?" },
};

const RATES: readonly Doubt[] = ["perMonth", "perWeek", "perDay", "thousands"];

const isLastDay = ({ month, day }: Day): boolean => month === 12 && day === 31;

/** Whether any heading says a month or a part of the year that the row's latest outturn is of. */
function isOfPartYear({ row, cells }: Draft): boolean {
  const said = [...row.titles, ...row.sections, row.corner].map(whenSaid);
  const part = said.find(
    (when) =>
      when?.partly === true ||
      (when?.month !== undefined && when.month < 12) ||
      (when?.on !== undefined && !isLastDay(when.on)),
  );
  if (part === undefined) return false;
  const outturn = cells.filter(({ stage, month }) => stage === "outturn" && month === undefined);
  const last = Math.max(...outturn.map(({ year }) => year));
  return outturn.length > 0 && last >= (part.year ?? last);
}

function doubtsOf(draft: Draft, at: Around): ReadonlySet<Doubt> {
  const { meaning = "inhabitants" } = draft;
  const isCount = meaning.endsWith(".persons") || meaning.endsWith(".children");
  const isMonthly = draft.cells.every(({ month }) => month !== undefined);
  const outer = [...at.sections, at.corner, ...at.titles];
  const ofColumns = draft.cells.map(({ column }) => column.slots);
  const all = new Set([at.own, ...outer, ...ofColumns].flatMap(({ doubts }) => [...doubts]));
  if ([at.own, ...outer].some(({ monthlyMean }) => monthlyMean)) all.add("perMonth");
  // Persons are a mean, by month or week; money is never in thousands of hours.
  if (isCount || meaning === "inhabitants") RATES.slice(0, 3).forEach((doubt) => all.delete(doubt));
  // Months are what they are.
  if (isMonthly) all.delete("perMonth");
  const assisted =
    at.own.assistance ||
    at.sections.some(({ assistance }) => assistance) ||
    !meaning.startsWith("lss.");
  if (assisted) all.delete("allLss");
  // What a title says of granted hours or of others' bills is not of every row.
  const own: readonly Doubt[] = ["result", "allLss", "sickPayWithin"];
  own
    .filter((doubt) => ![at.own, ...at.sections].some(({ doubts }) => doubts.has(doubt)))
    .forEach((doubt) => all.delete(doubt));
  if (/(?<!\p{L})(?:fk|försäkringskassan)(?!\p{L})/iu.test(draft.row.label)) all.delete("bought");
  // An amount by a day is what was booked until then: of its month, else of a part of the year.
  if (!isMonthly && draft.cells.some(({ column }) => column.when?.on !== undefined)) {
    all.add("instant");
  }
  if (isMoney(meaning) && all.delete("instant") && !isMonthly) all.add("partYear");
  // Inhabitants are counted on a day.
  if (meaning === "inhabitants") all.delete("instant");
  if (isOfPartYear(draft)) all.add("partYear");
  return all;
}

const COST = "Ja, en kostnad";
const LESS = "Ja, minskar kostnaden";

/** A known item: its sign, and of late invoices the year that they are of. */
function askAboutKnown(
  draft: Draft,
  meaning: Meaning,
  say: (label: string, answer: Answer) => Choice,
  skipped: Choice,
): void {
  const { ownYear } = draft;
  const sign = costSign(draft);
  const cost = { meaning, accept: ["known" as const], sign: sign ?? "plus" };
  const less = { ...cost, sign: cost.sign === "plus" ? ("minus" as const) : ("plus" as const) };
  if (sign === undefined) {
    ask(draft, "known", {
      text: `${name(draft)}: beloppen är både plus och minus. Hör de till året som de står under, och vad är en kostnad?`,
      choices: [say("Ja, plus är en kostnad", cost), say("Ja, minus är en kostnad", less), skipped],
    });
    return;
  }
  if (ownYear !== undefined && meaning === "known.late") {
    ask(draft, "known", {
      text: `${name(draft)}: raden avser ${ownYear}. Är beloppet en kostnad i utfallet för året som det står under, och hör till ${ownYear}?`,
      choices: [
        say(`Ja, hör till ${ownYear}`, { ...cost, inOwnYear: true }),
        say("Nej, hör till året som det står under", cost),
        skipped,
      ],
    });
    return;
  }
  ask(draft, "known", {
    text: `${name(draft)}: hör beloppet till året som det står under, och ska det räknas som en känd post?`,
    choices:
      meaning === "known.late"
        ? [say(COST, cost), say(LESS, less), skipped]
        : [say(LESS, less), say(COST, cost), skipped],
  });
}

/** Asks what a row's words leave in doubt: a mean by month, granted hours, gross costs, all of LSS. */
export function askAboutDoubts(draft: Draft, at: Around): void {
  const { key, meaning } = draft;
  if (meaning === undefined) return;
  const skipped: Choice = { label: "Hoppa över raden", lines: { [key]: { meaning: "skip" } } };
  const say = (label: string, answer: Answer): Choice => ({ label, lines: { [key]: answer } });
  for (const doubt of doubtsOf(draft, at)) {
    const { text, times, label } = ASKED[doubt];
    const name = MEANINGS[meaning];
    ask(draft, doubt, {
      text: `${name}: ${text}`,
      choices:
        times === undefined || label === undefined
          ? [say(`Använd raden som ${name}`, { meaning, accept: [doubt] }), skipped]
          : [
              say(label, { times: { [doubt]: times }, accept: [doubt] }),
              say(isMoney(meaning) ? "Nej, beloppen är hela årets" : "Nej, talen är hela årets", {
                accept: [doubt],
              }),
              skipped,
            ],
    });
  }
  if (meaning.startsWith("known.")) askAboutKnown(draft, meaning, say, skipped);
}

const name = ({ meaning }: Draft): string => (meaning === undefined ? "" : MEANINGS[meaning]);
