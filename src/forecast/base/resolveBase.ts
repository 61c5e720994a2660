import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { aboutFields } from "../../labelled/aboutFields";
import { fieldValue } from "../../labelled/fieldValue";
import { givenValue } from "../../labelled/givenValue";
import { ModelError } from "../../modelError";
import type { Base } from "./base";
import {
  type BaseValueId,
  forecastFields,
  type LevelId,
  type SeriesId,
} from "../fields/forecastFields";
import { knownField } from "../fields/fieldOf";
import { forecastNaming, type Naming } from "./naming";
import type { ResolvedBase } from "./resolvedBase";

const ZERO = new Decimal(0);

function givenValues(base: Base, naming: Naming): Map<BaseValueId, Decimal> {
  const given = new Map<BaseValueId, Decimal>();
  for (const { id, kind, required } of forecastFields) {
    if (kind === "series" || kind === "amount" || kind === "takeover") continue;
    const value = base.values[id];
    if (value !== undefined) {
      given.set(
        id,
        aboutFields([id], () => givenValue(knownField(id), value, naming(id))),
      );
    } else if (required) {
      throw new ModelError("invalid", `${naming(id)} saknas eller är tom. Fyll i den.`, [id]);
    }
  }
  return given;
}

function seriesValues(base: Base, id: SeriesId, naming: Naming): Map<number, Decimal> {
  const byYear = new Map<number, Decimal>();
  for (const { year, value } of base.series[id] ?? []) {
    const name = naming(id, String(year));
    const field = `${id} ${year}`;
    if (!Number.isInteger(year) || year < 1994 || year > 2150) {
      throw new ModelError(
        "invalid",
        `${name} har inget riktigt år. Ange ett år, till exempel 2026.`,
        [field],
      );
    }
    if (byYear.has(year)) {
      throw new ModelError("invalid", `${name} finns två gånger. Ta bort den ena.`, [field]);
    }
    byYear.set(
      year,
      aboutFields([field], () => givenValue(knownField(id), value, name)),
    );
  }
  return byYear;
}

function hoursPerPerson(given: ReadonlyMap<BaseValueId, Decimal>, naming: Naming): Decimal {
  const own = given.get("lssHoursPerPerson");
  if (own !== undefined) return own;
  const persons = given.get("lssPersons") ?? ZERO;
  const hours = given.get("lssHours");
  if (hours === undefined && persons.isZero()) return ZERO;
  if (hours === undefined) {
    throw new ModelError(
      "invalid",
      `${naming("lssHours")} saknas. Ange årets timmar, eller ${naming("lssHoursPerPerson")}.`,
      ["lssHours", "lssHoursPerPerson"],
    );
  }
  if (!persons.isZero()) {
    const what = `${naming("lssHours")} delat med ${naming("lssPersons")} och tolv månader`;
    const monthly = hours.div(persons.times(12));
    // Calculated, so no time of day that somebody typed: without its unit it is not asked whether it is one.
    const spec = { ...knownField("lssHoursPerPerson"), unit: "" };
    return aboutFields(["lssHours", "lssPersons"], () => fieldValue(spec, monthly, what));
  }
  if (hours.isZero()) return ZERO;
  throw new ModelError(
    "invalid",
    `${naming("lssHours")} är ${swedishNumber(hours)} men ${naming("lssPersons")} är 0. Ange antalet personer.`,
    ["lssHours", "lssPersons"],
  );
}

function deficitPerPerson(given: ReadonlyMap<BaseValueId, Decimal>, naming: Naming): Decimal {
  const own = given.get("providerDeficit");
  if (own !== undefined) return own;
  const outturn = given.get("outturnProvider") ?? ZERO;
  const persons = given.get("providerPersons") ?? ZERO;
  if (outturn.isZero()) return ZERO;
  if (!persons.isZero()) return outturn.div(persons);
  throw new ModelError(
    "invalid",
    `${naming("outturnProvider")} är ${swedishNumber(outturn)} men ${naming("providerPersons")} är 0. ` +
      "Ange antalet brukare, så att underskottet kan följa volymen.",
    ["outturnProvider", "providerPersons"],
  );
}

/**
 * A base checked and completed: what is left out takes its default, or follows from the other figures.
 *
 * @throws ModelError `invalid` naming the figure, its year and its row.
 */
export function resolveBase(base: Base, naming: Naming = forecastNaming()): ResolvedBase {
  const given = givenValues(base, naming);
  const persons = given.get("sfbPersons") ?? ZERO;
  const sfbStock = given.get("sfbStock") ?? persons.plus((given.get("sfbNet") ?? ZERO).div(2));
  if (sfbStock.isNegative()) {
    throw new ModelError(
      "invalid",
      `Beståndet vid basårets slut blir ${swedishNumber(sfbStock)} personer. ` +
        `Kontrollera ${naming("sfbPersons")} och ${naming("sfbNet")}.`,
      ["sfbPersons", "sfbNet"],
    );
  }
  const sfbChildren = given.get("sfbChildren");
  if (sfbChildren?.gt(sfbStock) === true) {
    throw new ModelError(
      "invalid",
      `${naming("sfbChildren")} är ${swedishNumber(sfbChildren)} men beståndet är ${swedishNumber(sfbStock)}.`,
      ["sfbChildren"],
    );
  }
  const levels: Partial<Record<LevelId, Decimal>> = {};
  for (const { id, kind, initial } of forecastFields) {
    if (kind !== "level" && kind !== "growth" && kind !== "flow") continue;
    levels[id] = given.get(id) ?? new Decimal(initial ?? 0);
  }
  levels.lssHoursPerPerson = hoursPerPerson(given, naming);
  // What is given a month stays as given; a year's total was used day by day.
  const byYear = !given.has("lssHoursPerPerson") && given.get("lssHours")?.isZero() === false;
  levels.lssHoursSpread = given.get("lssHoursSpread") ?? new Decimal(byYear ? 1 : 0);
  levels.providerDeficit = deficitPerPerson(given, naming);
  return {
    name: base.name,
    year: (given.get("year") ?? ZERO).toNumber(),
    sfbStock,
    lssStock: given.get("lssStock") ?? given.get("lssPersons") ?? ZERO,
    sfbChildren,
    levels: levels as Record<LevelId, Decimal>,
    series: {
      budget: seriesValues(base, "budget", naming),
      inhabitants: seriesValues(base, "inhabitants", naming),
      schablon: seriesValues(base, "schablon", naming),
      announcedSchablon: seriesValues(base, "announcedSchablon", naming),
    },
    given,
    provider: base.provider,
  };
}
