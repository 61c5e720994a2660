import { Decimal } from "../../../src/exact/decimal";
import { exactPlus } from "../../../src/exact/exactPlus";
import type { FollowedId } from "../../../src/followup/keptForecast";
import type { Meaning } from "../../../src/ownfigures/meaning/meaning";
import type { Figure } from "../../../src/ownfigures/reading/reading";
import type { OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import { MONTHS } from "../../../src/swedish/monthNames";
import { figureText } from "../../ownfigures/figureText";
import type { Uses } from "../../ownfigures/uses";
import { typedText } from "../../variance/typedRows";
import { answeredLate } from "../answeredLate";
import { emptyPart, type FollowForm, type Late, noMonths, type PartForm } from "../form";
import { partName } from "../partNames";

const COSTS: readonly (readonly [FollowedId, Meaning])[] = [
  ["sfb", "sfb.cost"],
  ["lss", "lss.cost"],
  ["provider", "provider.cost"],
  ["sickPay", "sickPay.cost"],
];
const TOTAL = "total.cost";
/** More than that is no rounding of a table in tkr. */
const ROUNDING = 1_000;

interface Table {
  readonly figures: OwnFigures;
  readonly year: number;
}

const isMonthly = ({ month, stage }: Figure): boolean => month !== undefined && stage === "outturn";

/** The year that is followed: the last with outturn by month. */
function yearOf({ figures }: OwnFigures): number | undefined {
  const costs: readonly Meaning[] = [...COSTS.map(([, meaning]) => meaning), TOTAL];
  const years = figures
    .filter((each) => isMonthly(each) && costs.includes(each.meaning))
    .map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The amounts of a meaning by month; undefined: the table does not have the month. */
function monthsOf(
  { figures: { figures }, year }: Table,
  meaning: Meaning,
  stage: Figure["stage"],
): readonly (number | undefined)[] {
  return MONTHS.map((_, k) => {
    const own = figures.filter(
      (each) =>
        each.meaning === meaning &&
        each.stage === stage &&
        each.year === year &&
        each.month === k + 1,
    );
    return own.length === 0 ? undefined : own.reduce((sum, { value }) => exactPlus(sum, value), 0);
  });
}

const typed = (amounts: readonly (number | undefined)[]): readonly string[] =>
  amounts.map((amount) => (amount === undefined ? "" : typedText(amount)));

function budgetOf(table: Table, meaning: Meaning): Pick<PartForm, "budget" | "budgetMonths"> {
  const months = monthsOf(table, meaning, "budget");
  if (months.every((amount) => amount !== undefined)) {
    return { budget: "", budgetMonths: typed(months) };
  }
  const { figures, year } = table;
  const own = figures.figures.filter(
    (each) =>
      each.meaning === meaning &&
      each.stage === "budget" &&
      each.year === year &&
      each.month === undefined,
  );
  return {
    budget:
      own.length === 0 ? "" : typedText(own.reduce((sum, { value }) => exactPlus(sum, value), 0)),
  };
}

/** The parts with outturn by month; the whole only where no part is told. */
function costsOf(table: Table): readonly (readonly [FollowedId, Meaning])[] {
  const has = (meaning: Meaning): boolean =>
    monthsOf(table, meaning, "outturn").some((amount) => amount !== undefined);
  const parts = COSTS.filter(([, meaning]) => has(meaning));
  return parts.length > 0 ? parts : [["total", TOTAL]];
}

/** Late invoices less repayments by month: whether the outturn has them has to be asked. */
function lateOf(table: Table, ids: readonly FollowedId[]): Late | undefined {
  const [late, repaid] = (["known.late", "known.repaid"] as const).map((meaning) =>
    monthsOf(table, meaning, "outturn"),
  );
  const amounts = MONTHS.map((_, k) =>
    // A cost is positive in both: what was repaid is negative.
    new Decimal(late?.[k] ?? 0).plus(repaid?.[k] ?? 0).toNumber(),
  );
  const id = ids.includes("sfb") ? "sfb" : ids[0];
  if (id === undefined || amounts.every((amount) => amount === 0)) return undefined;
  return { id, amounts: amounts.map((amount) => (amount === 0 ? "" : typedText(amount))) };
}

/** Known items of a ledger's accounts are in the outturn of their part: nothing is asked. */
const areIncluded = ({ figures }: OwnFigures): boolean => {
  const known = figures.filter(({ meaning }) => meaning.startsWith("known."));
  return known.length > 0 && known.every(({ isIncluded }) => isIncluded === true);
};

/** The last month in which any part has outturn that is not 0; January where none has. */
function closedThrough(table: Table, costs: readonly (readonly [FollowedId, Meaning])[]): number {
  const last = costs.map(([, meaning]) =>
    monthsOf(table, meaning, "outturn").findLastIndex(
      (amount) => amount !== undefined && amount !== 0,
    ),
  );
  return Math.max(0, ...last) + 1;
}

/**
 * A municipality's own months as they are followed up; undefined where no cost has outturn by month. What was typed
 * for the same year and part stays where the table does not tell it: budget, what is outstanding, the forecast.
 */
export function ownFollow(
  figures: OwnFigures,
  place: string,
  before: FollowForm | undefined,
): FollowForm | undefined {
  const year = yearOf(figures);
  if (year === undefined) return undefined;
  const table = { figures, year };
  const same = before?.year === year && !before.isExample ? before : undefined;
  const costs = costsOf(table);
  const parts = costs.map(([id, meaning]): PartForm => {
    const own = same?.parts.find((part) => part.id === id) ?? emptyPart(id);
    const budget = budgetOf(table, meaning);
    const told = budget.budget !== "" || budget.budgetMonths !== undefined;
    return {
      ...own,
      outturn: typed(monthsOf(table, meaning, "outturn")),
      ...(told && { budgetMonths: undefined, ...budget }),
      missing: undefined,
    };
  });
  const taken = new Set(parts.map(({ id }) => id));
  const late = lateOf(table, [...taken]);
  // What was typed of earlier years gives way to what the table tells of them.
  const cleared = parts.map((part) =>
    part.id === late?.id ? { ...part, earlier: noMonths } : part,
  );
  // Parts that the table does not tell stay beside its own; a whole is never followed beside its parts.
  const others = (same?.parts ?? []).filter(
    ({ id }) => !taken.has(id) && id !== "total" && !taken.has("total"),
  );
  const form: FollowForm = {
    ...{ year, closedThrough: closedThrough(table, costs), parts: [...cleared, ...others] },
    rest: same?.rest,
    late,
    ...{ origin: `${place}, ${year}`, isExample: false },
  };
  return areIncluded(figures) ? answeredLate(form, true) : form;
}

const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** Where the table's own sum is not its parts'. */
function sumProblems(table: Table, parts: readonly (readonly [FollowedId, Meaning])[]): string[] {
  if (parts.some(([id]) => id === "total")) return [];
  const whole = monthsOf(table, TOTAL, "outturn");
  const each = parts.map(([, meaning]) => monthsOf(table, meaning, "outturn"));
  return whole.flatMap((total, k) => {
    if (total === undefined) return [];
    const gap = exactPlus(total, -each.reduce((sum, months) => exactPlus(sum, months[k] ?? 0), 0));
    if (Math.abs(gap) <= ROUNDING) return [];
    return [
      `${monthName(k + 1)} ${table.year}: tabellens total är ${figureText(TOTAL, Math.abs(gap))} ${gap > 0 ? "mer" : "mindre"} än delarna. Delarna hämtas; det som skiljer är inte med.`,
    ];
  });
}

const NONE =
  "Tabellen har inget utfall per månad. Rubrikerna ska vara månader, till exempel 2026-01, var och en för sig och inte ackumulerade. Svara Utfall där det frågas vad månaderna är.";

/** What Uppföljning makes of a municipality's own figures, and what is missing. */
export function ownFollowUses(figures: OwnFigures): Uses {
  const form = ownFollow(figures, "", undefined);
  if (form === undefined) return { taken: [], problems: [NONE] };
  const { year, parts, late } = form;
  const table = { figures, year };
  const costs = costsOf(table);
  const lines = costs.map(([id, meaning], place) => {
    const months = monthsOf(table, meaning, "outturn");
    const count = months.filter((amount) => amount !== undefined).length;
    const sum = months.reduce<number>((all, amount) => exactPlus(all, amount ?? 0), 0);
    const part = parts[place];
    const budget =
      part?.budgetMonths !== undefined
        ? ", budget per månad"
        : part?.budget === "" || part === undefined
          ? ""
          : `, budget för året ${part.budget}\u00a0kr`;
    return `${partName(id)} ${year}: utfall ${count} ${count === 1 ? "månad" : "månader"}, ${figureText(meaning, sum)}${budget}.`;
  });
  const hasMonths = figures.figures.some(
    (each) => isMonthly(each) && each.year === year && each.meaning.startsWith("known."),
  );
  const annual = hasMonths
    ? []
    : figures.knownItems.filter((item) => item.year === year && item.field !== "stateGrants");
  const partly = costs.filter(([, meaning]) => {
    const count = monthsOf(table, meaning, "budget").filter((each) => each !== undefined).length;
    return count > 0 && count < MONTHS.length;
  });
  const older = new Set(figures.months.map((each) => each.year).filter((each) => each !== year));
  return {
    taken: [
      ...lines,
      `Stängd till och med ${monthName(form.closedThrough)} ${year}: den sista månaden med utfall. Du kan ändra den.`,
      ...(areIncluded(figures)
        ? ["Sena fakturor och återbetalningar ingår i utfallet, och står under Varav tidigare år."]
        : []),
      ...(late === undefined
        ? []
        : ["Sena fakturor och återbetalningar: om de ingår i utfallet frågas sedan."]),
    ],
    problems: [
      ...sumProblems(table, costs),
      ...partly.map(
        ([id]) =>
          `${partName(id)}: budget finns bara för en del av månaderna och hämtas inte. Skriv årets budget i fältet.`,
      ),
      ...(annual.length === 0
        ? []
        : [
            `Sena fakturor eller återbetalningar står för hela ${year}, utan månad, och hämtas inte. Skriv dem i kolumnen Varav tidigare år den månad de bokfördes.`,
          ]),
      ...(older.size === 0
        ? []
        : [`Bara månaderna i ${year} hämtas, inte de i ${[...older].join(", ")}.`]),
    ],
  };
}
