import type { Law } from "../../../src/cases/list/caseRow";
import { codeRanks } from "../../../src/cases/list/codeRanks";
import { readCases } from "../../../src/cases/list/readCases";
import { rowsByCase } from "../../../src/cases/list/rowsByCase";
import type { InvoiceRow } from "../../../src/cases/reconciliation/invoiceRow";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { isOfSickPay } from "../../../src/cases/reconciliation/reconcileClaims";
import { ModelError } from "../../../src/modelError";
import { areaOf, placeOf } from "../areaOf";
import { isGiven } from "../argument";
import type { Calculation } from "../calculations";
import { firstRows } from "../cases/firstRows";
import { caseSources } from "../cases/caseSources";
import { periodsOf } from "../cases/casePeriods";
import { growingAnswer } from "../growingAnswer";
import type { Area } from "../area";
import type { OpenContext } from "../openContext";
import { openRate } from "../openRate";
import { NotOpen } from "../paCalls";
import { claimSources, invoiceSources, type Unit } from "./invoiceSources";
import { HEAD, RECONCILED_COLUMNS, ROW_COUNT } from "./placeReconciled";
import { type ReconciliationPlan, reconciliationSheet } from "./reconciliationSheet";

/** Months of cases, and invoices, that a sheet may have: beyond it a program takes minutes to calculate it. */
const MOST = 3_000;
/** Rows of the answer beyond those that are shown, for what a change in the cells adds. */
const SPARE = 20;
/** Rows of an answer that is looked up in as a table. */
const WHOLE = 300;
const INITIAL_TOLERANCE = "1";
const LARGEST_TOLERANCE = "10000000000000";

const LAWS: Readonly<Record<string, Law | undefined>> = { sfb: "SFB", lss: "LSS", båda: undefined };
const BOTH: readonly Law[] = ["SFB", "LSS"];

/** Of what law invoices are that do not tell theirs, and whether the argument still says so. */
function lawOf(
  argument: string | undefined,
  { valueOf, qualified }: OpenContext,
): { readonly law: Law | undefined; readonly sound: string } {
  if (!isGiven(argument)) return { law: undefined, sound: "TRUE" };
  const text = String(valueOf(argument) ?? "");
  const word = text.trim().toLowerCase();
  if (word !== "" && !(word in LAWS)) throw new NotOpen("Lagrum är inte SFB, LSS eller båda.");
  const cell = argument.startsWith('"') ? argument : qualified(argument);
  if (cell === undefined) throw new NotOpen("Lagrum är varken en cell eller skrivet i formeln.");
  return { law: LAWS[word], sound: `${cell}="${text.replaceAll('"', '""')}"` };
}

function toleranceOf(argument: string | undefined, { qualified }: OpenContext): string {
  if (!isGiven(argument)) return INITIAL_TOLERANCE;
  const cell = qualified(argument);
  if (cell === undefined) throw new NotOpen("Toleransen är varken en cell eller ett tal.");
  const number = `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=${LARGEST_TOLERANCE}),${cell},NA()),NA())`;
  return /^\d/.test(cell) ? cell : `IF(${cell}="",${INITIAL_TOLERANCE},${number})`;
}

type Read = Omit<ReconciliationPlan, "plan" | "periods" | "rates" | "tolerance" | "sound" | "rows">;

/** What the list and the invoices say, and which of them belong together. */
function readBoth(list: Area, billed: Area, ofAll: Law | undefined): Read {
  const rows = readCases(list.rows);
  const all = readInvoiceRows(billed.rows);
  const claims = all.filter(isOfSickPay);
  const invoices = all
    .filter((row) => !isOfSickPay(row))
    .map((row): InvoiceRow => ({ ...row, law: row.law ?? ofAll }));
  const told = new Set(invoices.map(({ law }) => law));
  if (told.size > 1 && told.has(undefined)) {
    throw new NotOpen("Lagrum saknas på några av fakturorna.");
  }
  const laws = told.has(undefined) ? [undefined] : BOTH.filter((law) => told.has(law));
  const keys = [...rowsByCase(rows).keys()];
  const caseOf = new Map(keys.map((key, place) => [key, place + 1]));
  const idOf = ({ key, law }: Pick<Unit, "key" | "law">): string => `${law ?? ""} ${key}`;
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    if (!units.has(idOf(unit))) units.set(idOf(unit), unit);
  };
  for (const key of keys) {
    for (const law of laws) add({ key, law, case: caseOf.get(key) ?? 0, invoice: 0 });
  }
  invoices.forEach(({ key, law }, invoice) =>
    add({ key, law, case: caseOf.get(key) ?? 0, invoice }),
  );
  const numbers = new Map([...units.keys()].map((id, place) => [id, place + 1]));
  const ranks = codeRanks([...keys, ...all.map(({ key }) => key)]);
  const numbered = (texts: readonly string[]): readonly number[] => {
    const distinct = [...new Set(texts)];
    return texts.map((text) => distinct.indexOf(text) + 1);
  };
  return {
    cases: caseSources(list, rows),
    firsts: firstRows(rows),
    invoices: invoiceSources(billed, invoices),
    units: [...units.values()],
    unitOf: invoices.map((row) => numbers.get(idOf(row)) ?? 0),
    claims: claimSources(billed, claims),
    claimUnits: claims.map(({ key }, invoice) => ({
      ...{ key, law: undefined, case: caseOf.get(key) ?? 0, invoice },
    })),
    claimCodes: numbered(claims.map(({ key }) => key)),
    assistants: numbered(claims.map(({ claim }) => claim.assistant)),
    ranks: ranks.size,
    rankOf: ({ key }) => ranks.get(key) ?? 0,
  };
}

/** PA.AVSTÄMNING as a sheet: its answer on top, then list, invoices and what differs, month by month. */
export function reconciliationCalculation(
  args: readonly string[],
  context: OpenContext,
): Calculation {
  const [cases, invoices, period = "", tolerance, law] = args;
  const [list, billed] = [areaOf(cases, "ärenden", context), areaOf(invoices, "fakturor", context)];
  const periods = periodsOf(period, true, context);
  if (periods.some(({ days }) => days === "1")) throw new NotOpen("Perioden är en dag.");
  const rates = periods.map(({ year }) => openRate(year, context, undefined, undefined));
  const limit = toleranceOf(tolerance, context);
  const ofAll = lawOf(law, context);
  const key = [
    ...["AVSTÄMNING", placeOf(list), placeOf(billed), limit, ofAll.law, ofAll.sound],
    ...periods.map(({ label }) => label),
  ].join("\n");
  return context.calculations.of(key, (sheet) => {
    try {
      const read = readBoth(list, billed, ofAll.law);
      const most = read.units.length * periods.length + read.invoices.length + read.claims.length;
      if (most > MOST) {
        throw new NotOpen("Listan och fakturorna är för långa för att skrivas som formler.");
      }
      // The differences, their total, and what is said of later years.
      const possible = most + 2;
      let rows = Math.min(possible, SPARE);
      const room = (wanted: number): void => {
        rows = Math.min(possible, Math.max(rows, wanted));
      };
      return {
        answer(place) {
          if (place === "table") room(WHOLE);
          else if (place !== "value") room(Math.max(place.row - 1, (place.shown ?? 0) + SPARE));
          return growingAnswer(place, {
            ...{ sheet, rows, most: possible, head: HEAD, count: ROW_COUNT },
            width: RECONCILED_COLUMNS.length,
          });
        },
        template: () =>
          reconciliationSheet(sheet, {
            ...read,
            ...{ plan: context.plan, periods, rates, rows, tolerance: limit, sound: ofAll.sound },
          }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
