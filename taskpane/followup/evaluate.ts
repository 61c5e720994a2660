import { Decimal } from "../../src/exact/decimal";
import type { FollowedPart, PartBudget } from "../../src/followup/followedPart";
import { type FollowUp, followUp } from "../../src/followup/followUp";
import { totalOnly } from "../../src/followup/totalOnly";
import { missingMonths } from "../../src/followup/missingMonths";
import { ModelError } from "../../src/modelError";
import { MONTHS } from "../../src/swedish/monthNames";
import { typedNumber } from "../work/typedNumber";
import type { FollowForm, MonthField, PartForm, TypedMonths } from "./form";
import { partName } from "./partNames";

type Amounts = readonly (Decimal | undefined)[];

/** A part as it is followed up, with what was typed of its closed months. */
export interface ReadPart extends FollowedPart {
  readonly id: PartForm["id"];
  /** Of the closed months' outturn, for earlier years; by month. */
  readonly earlier: Amounts;
  /** As it was typed, for earlier years included. */
  readonly booked: Amounts;
}

/** What a form that can be used comes to. */
export interface Calculated {
  readonly form: FollowForm;
  readonly parts: readonly ReadPart[];
  readonly found: FollowUp;
}

export interface WrongForm {
  readonly kind: "wrong";
  readonly message: string;
  /** The part by its place, and the field of it: "outturn 3", "budget"; undefined: of the whole form. */
  readonly part: number | undefined;
  readonly field: string | undefined;
}

export type Evaluation = ({ readonly kind: "ok" } & Calculated) | WrongForm;

const ZERO = new Decimal(0);

class FieldError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** What each field is called in a sentence. */
export const FIELD_WORDS: Readonly<Record<MonthField | "budgetMonths", string>> = {
  outturn: "utfall",
  earlier: "varav tidigare år",
  outstanding: "återstår",
  forecast: "prognos",
  budgetMonths: "budget",
};

function amountOf(text: string, what: string, field: string): Decimal | undefined {
  if (text.trim() === "") return undefined;
  try {
    const { value } = typedNumber(text, {
      ...{ what, unit: "kr", before: `${what} ` },
      refused: `${what} är ”${text.trim().slice(0, 40)}” men ska vara ett tal i kronor, till exempel 410 000.`,
    });
    return new Decimal(value);
  } catch (error) {
    if (error instanceof ModelError) throw new FieldError(field, error.message);
    throw error;
  }
}

function monthsOf(part: PartForm, field: MonthField | "budgetMonths", of: TypedMonths): Amounts {
  return of.map((text, k) => {
    const what = `${partName(part.id)}, ${FIELD_WORDS[field]} i ${MONTHS[k] ?? ""},`;
    return amountOf(text, what, `${field} ${k + 1}`);
  });
}

function budgetOf(part: PartForm): PartBudget | undefined {
  const { id, budget, budgetMonths } = part;
  if (budgetMonths === undefined) {
    const amount = amountOf(budget, `${partName(id)}, budget för året,`, "budget");
    return amount && { kind: "year", amount };
  }
  const amounts = monthsOf(part, "budgetMonths", budgetMonths);
  if (amounts.every((amount) => amount === undefined)) return undefined;
  const gap = amounts.findIndex((amount) => amount === undefined);
  if (gap >= 0) {
    throw new FieldError(
      `budgetMonths ${gap + 1}`,
      `${partName(id)}: budget för ${MONTHS[gap] ?? ""} saknas. Skriv 0 om den månaden inte har någon budget.`,
    );
  }
  return { kind: "months", amounts: amounts.map((amount) => amount ?? ZERO) };
}

/** What the rest of the year needs of a part's forecast: open months, and closed ones that are not booked yet. */
function forecastOf(part: PartForm, outturn: Amounts, closedThrough: number): readonly Decimal[] {
  return monthsOf(part, "forecast", part.forecast).map((amount, k) => {
    const closed = k < closedThrough;
    const needed = !closed || (outturn[k] === undefined && part.missing === "notYet");
    if (amount === undefined && needed) {
      throw new FieldError(
        `forecast ${k + 1}`,
        `${partName(part.id)}: prognos för ${MONTHS[k] ?? ""} saknas. Hämta resten av året ur Prognos, eller fyll i månaden.`,
      );
    }
    return amount ?? ZERO;
  });
}

function readPart(part: PartForm, closedThrough: number): ReadPart {
  const { id, missing } = part;
  const within = (of: Amounts): Amounts =>
    of.map((amount, k) => (k < closedThrough ? amount : undefined));
  const booked = within(monthsOf(part, "outturn", part.outturn));
  const earlier = within(monthsOf(part, "earlier", part.earlier));
  const loose = earlier.findIndex((amount, k) => amount !== undefined && booked[k] === undefined);
  if (loose >= 0) {
    throw new FieldError(
      `earlier ${loose + 1}`,
      `${partName(id)}: ${MONTHS[loose] ?? ""} har belopp för tidigare år men inget utfall att räkna av det från. Fyll i utfallet.`,
    );
  }
  return {
    ...{ id, name: partName(id), missing, earlier, booked },
    outturn: booked.map((amount, k) => amount?.minus(earlier[k] ?? ZERO)),
    outstanding: within(monthsOf(part, "outstanding", part.outstanding)),
    forecast: forecastOf(part, booked, closedThrough),
    budget: budgetOf(part),
    earlierYears: earlier.reduce<Decimal>((sum, amount) => sum.plus(amount ?? ZERO), ZERO),
  };
}

/** Closed months without outturn, by the part's place, that have no answer yet. */
export function askedMonths({ parts, closedThrough }: FollowForm): readonly {
  readonly place: number;
  readonly months: readonly number[];
}[] {
  return parts.flatMap(({ outturn, missing }, place) => {
    if (missing !== undefined) return [];
    const typed = outturn.map((text) => (text.trim() === "" ? undefined : ZERO));
    const months = missingMonths({ outturn: typed }, closedThrough);
    return months.length === 0 ? [] : [{ place, months }];
  });
}

const wrongForm = (message: string): WrongForm => ({
  kind: "wrong",
  message,
  part: undefined,
  field: undefined,
});

/** What the form comes to, or what is wrong or has to be answered first. */
export function evaluate(form: FollowForm): Evaluation {
  const { year, closedThrough, rest } = form;
  if (form.late !== undefined || askedMonths(form).length > 0) {
    return wrongForm("Svara på frågan under Siffror först, så räknas helåret.");
  }
  if (rest !== undefined && rest.year !== year) {
    return wrongForm(
      `Prognosen för resten av året är hämtad för ${rest.year}. Hämta den på nytt för ${year}.`,
    );
  }
  const parts: ReadPart[] = [];
  for (const [part, each] of form.parts.entries()) {
    try {
      parts.push(readPart(each, closedThrough));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      return { kind: "wrong", message: error.message, part, field: error.field };
    }
  }
  return { kind: "ok", form, parts, found: followUp({ year, closedThrough, parts }) };
}

/** The same as one part, for readers to whom the parts would tell how many there are. */
export function asTotal({ form, parts, found }: Calculated): Calculated {
  const { year, closedThrough } = form;
  const total: ReadPart = { ...totalOnly(found, parts), id: "total" };
  return { form, parts: [total], found: followUp({ year, closedThrough, parts: [total] }) };
}
