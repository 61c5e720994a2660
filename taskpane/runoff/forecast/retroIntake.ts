import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { withBookedLater } from "../../../src/forecast/backtest/withBookedLater";
import type { Base } from "../../../src/forecast/base/base";
import type { Note } from "../../../src/forecast/base/note";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import { ModelError } from "../../../src/modelError";
import { listed } from "../../../src/comment/listed";
import type { Work } from "../../forecast/state/work";
import { baseRow } from "../../intoforecast/baseRow";
import type { ForecastIntake, IntakeRow, RefusedIntake } from "../../intoforecast/forecastIntake";
import { wholeKronor } from "../../shared/numbers";
import type { Calculated } from "../evaluate";
import { type UnseenByYear, unseenByYear, type UnseenYear } from "./unseenByYear";

/** What only the user knows of the forecast's figures; "": not answered. */
export interface RetroAnswers {
  /** Whether the outturn has what is outstanding already. */
  readonly outturn: "" | "invoiced" | "accrued";
  /** Whether the persons were counted from invoices, so that those behind late ones are missing. */
  readonly persons: "" | "invoices" | "decisions";
  /** Whose invoices they are. The forecast places late ones of SFB only. */
  readonly law: "sfb" | "lss" | "both";
}

const DECIMALS = 4;

const personsText = (value: Decimal): string => swedishNumber(value.toDecimalPlaces(2));

function refusal({ source }: Calculated, { base }: Work): string | undefined {
  if (source.example)
    return "Exempel läggs inte in i prognosen. Läs din egen triangel eller fakturalista.";
  if (source.unit === "tusen dollar") return "Triangeln är inte i kronor eller personer.";
  if (base?.values.year === undefined) {
    return "Prognosen har inget basår än. Hämta eller fyll i det i fliken Prognos först.";
  }
  return base.example === undefined
    ? undefined
    : `Prognosens basår är ett exempel (${base.example}) och blandas inte med egna siffror. Hämta eller fyll i ert eget basår i fliken Prognos först.`;
}

/** The stock at the end of the base year with those not yet seen; undefined where there is none to add to. */
function stockOf(base: Base, more: Decimal): Decimal | undefined {
  try {
    return resolveBase(base).sfbStock.plus(more).toDecimalPlaces(DECIMALS);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

function laterRows({ history = [] }: Base, placed: readonly UnseenYear[]): readonly IntakeRow[] {
  return placed.flatMap(({ year, amount, persons }): IntakeRow[] => {
    const own = history.find((each) => each.year === year);
    const before = { amount: own?.laterSfb, persons: own?.laterPersons };
    return [
      {
        label: `Bokfört senare SFB ${year}`,
        before:
          before.amount === undefined ? undefined : `${wholeKronor(new Decimal(before.amount))} kr`,
        after: `${wholeKronor(amount)} kr`,
      },
      {
        label: `Personer bakom bokfört senare ${year}`,
        before: before.persons === undefined ? undefined : personsText(new Decimal(before.persons)),
        after: personsText(persons),
      },
    ];
  });
}

/** What is not taken, and why. */
function leftOut(baseYear: number, left: readonly UnseenYear[], after: readonly UnseenYear[]) {
  const of = (some: readonly UnseenYear[]): string =>
    listed(some.map(({ year, amount }) => `${wholeKronor(amount)} kr för ${year}`));
  return [
    ...(left.length === 0
      ? []
      : [
          `${of(left)} läggs inte in: ${left.length === 1 ? "året" : "åren"} finns inte i prognosens historik.`,
        ]),
    ...(after.length === 0
      ? []
      : [
          `${of(after)} läggs inte in: ${after.length === 1 ? "året" : "åren"} kommer efter basåret ${baseYear}.`,
        ]),
  ];
}

/** Persons that are missing are in the amount's own years only where they were counted from invoices. */
function withAnswers(years: readonly UnseenYear[], personsMissing: boolean): readonly UnseenYear[] {
  return years
    .map(({ year, amount, persons }) => ({
      year,
      amount: amount.toDecimalPlaces(0),
      persons: personsMissing ? persons.toDecimalPlaces(DECIMALS) : new Decimal(0),
    }))
    .filter(({ amount }) => amount.gt(0));
}

function unseenOf(
  calculated: Calculated,
  baseYear: number,
): UnseenByYear | RefusedIntake | undefined {
  try {
    return unseenByYear(calculated, baseYear);
  } catch (error) {
    if (error instanceof ModelError) return { refused: error.message };
    throw error;
  }
}

/** Why invoices of LSS are not placed, and what to do. */
const NOT_SFB = {
  lss: "Prognosens sena fakturor är Försäkringskassans (SFB). Lägg LSS-beloppet till utfallet för LSS i sitt eget år, under Basår i fliken Prognos: basårets i utfallet, tidigare års i historiken.",
  both: "Här går SFB och LSS inte att skilja åt. Läs Försäkringskassans fakturor för sig, så läggs de in som SFB. LSS-beloppet läggs till utfallet för LSS i sitt eget år, under Basår i fliken Prognos.",
} as const;

/** Begins the note of a stock that those not yet seen are added to. */
const ADDED = "Tillagt ur Retro:";

/**
 * What Retro gives the forecast's base: persons that no invoice has shown go into the stock at the end of the
 * base year, and what is not yet invoiced into its own year of the history, all marked as assumed. Undefined
 * while a question is not answered.
 */
export function retroIntake(
  calculated: Calculated,
  answers: RetroAnswers,
  work: Work,
  today: string,
): ForecastIntake | RefusedIntake | undefined {
  const refused = refusal(calculated, work);
  if (refused !== undefined) return { refused };
  const { base } = work;
  const { source } = calculated;
  const counts = source.unit === "personer";
  if (!counts && answers.law !== "sfb") return { byAnswers: true, refused: NOT_SFB[answers.law] };
  if (base === undefined || answers.outturn === "" || (!counts && answers.persons === "")) {
    return undefined;
  }
  const baseYear = Number(base.values.year);
  const found = unseenOf(calculated, baseYear);
  if (found !== undefined && "refused" in found) return found;
  if (found === undefined) {
    return {
      refused: "Periodernas namn är varken år eller månader. Namnge dem som 2025-03 eller 2025.",
    };
  }
  const personsMissing = counts || answers.persons === "invoices";
  const years = withAnswers(found.years, personsMissing);
  const within = answers.outturn === "accrued" ? [] : years.filter(({ year }) => year <= baseYear);
  const expected = Decimal.max(0, personsMissing ? found.atEnd.toDecimalPlaces(DECIMALS) : 0);
  const already =
    expected.gt(0) &&
    base.values.sfbStock !== undefined &&
    base.notes?.sfbStock?.text.startsWith(ADDED) === true;
  const missing = already ? new Decimal(0) : expected;
  const from = `från Retro, ${source.dataDate === "" ? today : source.dataDate}`;
  const later = within.map(({ year, amount, persons }) => ({
    year,
    amount: amount.toString(),
    persons: persons.toString(),
  }));
  const note: Note = {
    status: "antagande",
    text: `${listed(within.map(({ year }) => String(year)))} är prognos för fakturor som inte har kommit, ${from} (${source.name}).`,
  };
  const stockNote: Note = {
    status: "antagande",
    text: `${ADDED} ${personsText(missing)} personer som inte syns i fakturorna, prognos ${from} (${source.name}).`,
  };
  const change = (before: Base): Base => {
    const placed = withBookedLater(before, later);
    const stock = missing.isZero() ? undefined : stockOf(before, missing);
    return {
      ...placed.base,
      ...(placed.placed.length > 0 && { laterNote: note }),
      ...(stock !== undefined && {
        values: { ...placed.base.values, sfbStock: stock.toString() },
        notes: { ...placed.base.notes, sfbStock: stockNote },
      }),
    };
  };
  const { placed, left } = withBookedLater(base, later);
  const yearsOf = (some: readonly { year: number }[]): readonly UnseenYear[] =>
    years.filter(({ year }) => some.some((each) => each.year === year));
  const next = change(base);
  const rows = [
    ...(next.values.sfbStock === base.values.sfbStock || next.values.sfbStock === undefined
      ? []
      : [stockRow(base, next.values.sfbStock)]),
    ...laterRows(base, yearsOf(placed)),
  ];
  if (rows.length === 0) {
    return {
      byAnswers: true,
      refused: already
        ? "Beståndet har redan ett tillägg från Retro, och inget annat återstår att lägga in."
        : answers.outturn === "accrued" && missing.isZero()
          ? "Med de svaren finns inget att lägga in: beloppet är redan uppbokat och inga personer saknas."
          : "Inget återstår för basåret eller åren i historiken.",
    };
  }
  return {
    rows,
    remarks: [
      ...(already
        ? [
            "Beståndet har redan ett tillägg från Retro, och inget mer läggs till. Töm ”SFB-personer vid basårets slut” i fliken Prognos om det ska göras om.",
          ]
        : []),
      counts
        ? "Personerna räknas som nya från sin startmånad, och kostar 20 timmar i veckan till schablonbeloppet."
        : "Beloppen tas som Försäkringskassans fakturor, alltså SFB.",
      ...leftOut(
        baseYear,
        yearsOf(left),
        years.filter(({ year }) => year > baseYear),
      ),
    ],
    edit: (now) => (now.base === undefined ? now : { ...now, base: change(now.base) }),
    change: "sena fakturor hämtades från fliken Retro",
    done: `Det som inte är fakturerat är inlagt i prognosens basår och historik, märkt antagande, ${from}.`,
  };
}

/** The stock as it is counted today, also where it follows from the average and the flow. */
function stockRow(base: Base, after: Decimal | string | number): IntakeRow {
  const now = stockOf(base, new Decimal(0));
  const shown =
    now === undefined ? base : { ...base, values: { ...base.values, sfbStock: now.toString() } };
  return baseRow(shown, "sfbStock", after.toString());
}
