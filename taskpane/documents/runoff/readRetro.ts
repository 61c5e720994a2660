import { readDocument } from "../readDocument";
import { readPlain } from "../readPlain";
import type { DrawsTyped } from "../../runoff/draw/drawsTyped";
import { shares } from "../../runoff/draw/shares";
import { type Booking, EXPECTED } from "../../runoff/results/proposedAccrual";
import type { YearTyped } from "../../runoff/year/yearForecast";
import { retroDocument, type RetroWork } from "./retroDocument";
import { LONGEST_TYPED, readOptions } from "./readOptions";
import { readSource } from "./readSource";

const AMOUNTS = [EXPECTED, ...shares.map(String)];
const { object, typed, oneOf } = readPlain;

function readYear(value: unknown): YearTyped {
  const raw = object(value, "Helårets fält");
  const field = (key: keyof YearTyped, what: string): string =>
    typed(raw[key], `${what} under Helår`, LONGEST_TYPED);
  return {
    year: field("year", "Året"),
    sfbPersons: field("sfbPersons", "Personer med SFB"),
    lssHours: field("lssHours", "LSS-timmar"),
    earlierYears: field("earlierYears", "Bokfört för tidigare år"),
    budget: field("budget", "Budgeten"),
  };
}

function readBooking(value: unknown): Booking {
  const raw = object(value, "Uppbokningens val");
  return {
    amount: oneOf(raw.amount, AMOUNTS, "Beloppet att boka upp"),
    costTyped: typed(raw.costTyped, "Kostnaden per person", LONGEST_TYPED),
  };
}

function readDraws(value: unknown): DrawsTyped {
  const raw = object(value, "Bootstrapens fält");
  return {
    replicates: typed(raw.replicates, "Antalet dragningar", LONGEST_TYPED),
    seed: typed(raw.seed, "Fröet", LONGEST_TYPED),
  };
}

/**
 * What the view Retro keeps, from its stored text, every field checked.
 *
 * @param kind the document's versions; another one only in tests of the migration.
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export function readRetro(text: string, kind = retroDocument): RetroWork {
  const raw = readDocument(text, kind);
  return {
    source: readSource(raw.source),
    options: readOptions(raw.options),
    year: readYear(raw.year),
    booking: readBooking(raw.booking),
    draws: readDraws(raw.draws),
  };
}
