import * as v from "valibot";
import { isRealDay } from "../../../src/calendar/day";
import { Decimal } from "../../../src/exact/decimal";
import type { KeptMonth } from "../../../src/followup/keptForecast";
import { ModelError } from "../../../src/modelError";
import { labelKey } from "../../../src/parameters/labelKey";
import type { MonthField } from "../../followup/form";
import { FOLLOWED_IDS } from "../../followup/partNames";
import type { ShownAs } from "../../variance/form";
import { roundings } from "../../variance/rounding";
import { reader } from "../readDocument";
import { named, type Named, place, says, stored } from "../stored";
import { followUpDocument, type FollowUpWork, MOST_KEPT } from "./followUpDocument";

/** A sheet's name and its range, and where the rest comes from. */
const LONGEST_ORIGIN = 1000;
const LONGEST_FIELD = 40;
const MONTHS = 12;
const { object, list, text, typed, flag, whole, oneOf, figure, figureOrNone } = stored;

const twelve = <Item extends v.GenericSchema>(what: Named, item: Item) =>
  v.pipe(
    list(what, MONTHS, item),
    v.check((found) => found.length === MONTHS, says(what, "har inte tolv månader.")),
  );

const typedMonths = (what: Named) => twelve(what, typed(what, LONGEST_FIELD));
const part = named`Del ${place(0)}`;
const ofPart = (what: string): Named => named`${part}, ${what},`;

const FIELDS: Readonly<Record<MonthField, Named>> = {
  outturn: ofPart("utfallet"),
  earlier: ofPart("beloppen för tidigare år"),
  outstanding: ofPart("det som återstår"),
  forecast: ofPart("prognosen"),
};

const storedPart = object(part, {
  id: oneOf(named`${part}, sorten,`, FOLLOWED_IDS),
  outturn: typedMonths(FIELDS.outturn),
  earlier: typedMonths(FIELDS.earlier),
  outstanding: typedMonths(FIELDS.outstanding),
  forecast: typedMonths(FIELDS.forecast),
  budget: typed(ofPart("budgeten"), LONGEST_FIELD),
  budgetMonths: v.optional(typedMonths(ofPart("budgeten per månad"))),
  missing: v.optional(oneOf(ofPart("svaret om månader utan utfall"), ["zero", "notYet"])),
});

const month = (what: string) => {
  const last = whole(what, MONTHS);
  return v.pipe(
    last,
    v.check((value) => value > 0, says(what, "är ingen månad.")),
  );
};

const form = object("Formuläret", {
  year: stored.year("Året"),
  closedThrough: month("Den sista stängda månaden"),
  parts: v.pipe(
    list("Listan med delar", FOLLOWED_IDS.length, storedPart),
    v.check(
      (parts) => new Set(parts.map(({ id }) => id)).size === parts.length,
      says("Listan med delar", "har samma del två gånger."),
    ),
  ),
  rest: v.optional(
    object("Resten av året", {
      name: text("Namnet på prognosen för resten av året", LONGEST_ORIGIN),
      scenario: typed("Scenariot för resten av året"),
      year: stored.year("Året för resten av året"),
      sfbPersons: twelve("Personerna per månad", figureOrNone("Personerna per månad")),
      lssHours: twelve("Timmarna per månad", figureOrNone("Timmarna per månad")),
    }),
  ),
  late: v.optional(
    object("De sena fakturorna", {
      id: oneOf("Delen med sena fakturor", FOLLOWED_IDS),
      amounts: typedMonths("De sena fakturorna"),
    }),
  ),
  origin: text("Uppgifternas ursprung", LONGEST_ORIGIN),
  isExample: flag("Märket för exempel"),
});

const forecast = named`Behållen prognos ${place(0)}`;
const amount = (what: string) =>
  v.pipe(
    figure(named`${forecast}, ${what},`),
    v.transform((value) => new Decimal(value)),
  );

const keptMonth = v.pipe(
  object(named`${forecast}, en månad`, {
    parts: v.record(
      oneOf(named`${forecast}, en del`, FOLLOWED_IDS),
      amount("beloppen"),
      says(named`${forecast}, delarna`, "går inte att läsa."),
    ),
    earlierYears: v.optional(amount("beloppen för tidigare år")),
    sfbPersons: v.optional(amount("personerna")),
    lssHours: v.optional(amount("timmarna")),
  }),
  v.transform((found): KeptMonth => found),
);

const isDay = (day: number): boolean =>
  isRealDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
const LAST_DAY = 99_991_231;

const storedForecast = object(forecast, {
  made: v.pipe(
    whole(named`${forecast}, dagen,`, LAST_DAY),
    v.check(isDay, says(named`${forecast}, dagen,`, "är ingen dag.")),
  ),
  name: text(named`${forecast}, namnet,`),
  basis: text(named`${forecast}, underlaget,`, 2 * LONGEST_ORIGIN + 2),
  year: stored.year(named`${forecast}, året,`),
  closedThrough: whole(named`${forecast}, den sista stängda månaden,`, MONTHS),
  months: twelve(named`${forecast}, månaderna,`, keptMonth),
  isExample: flag(named`${forecast}, märket för exempel,`),
});

/** A name stands once: it is what a forecast is chosen and taken away by. */
function checkNames<T extends { readonly name: string }>(kept: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  for (const { name } of kept) {
    if (seen.has(labelKey(name))) {
      throw new ModelError("invalid", `Den behållna prognosen ”${name}” finns två gånger.`);
    }
    seen.add(labelKey(name));
  }
  return kept;
}

const work = v.pipe(
  object("Innehållet", {
    form: v.optional(form, () => undefined),
    kept: v.pipe(
      list("Listan med behållna prognoser", MOST_KEPT, storedForecast),
      v.transform(checkNames),
    ),
    shown: object("Hur resultatet visas", {
      unit: oneOf("Beloppens enhet", Object.keys(roundings) as ShownAs[]),
      sign: oneOf("Beloppens tecken", ["deviation", "more"]),
      part: v.optional(whole("Den visade delen", FOLLOWED_IDS.length), () => undefined),
    }),
  }),
  v.check(
    ({ form: of, shown: { part: shown } }) =>
      shown === undefined || shown < (of?.parts.length ?? 0),
    says("Den visade delen", "är inte en av delarna."),
  ),
);

/**
 * What the view Uppföljning keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readFollowUp = reader<FollowUpWork>(work, followUpDocument);
