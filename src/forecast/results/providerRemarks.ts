import { swedishNumber } from "../../exact/swedishNumber";
import type { Drivers } from "../drivers/drivers";
import { knownField } from "../fields/fieldOf";
import type { ResolvedChange } from "../changes/resolvedChange";
import { toDay } from "../../calendar/day";

/** Whether the forecast has an own provider that costs something. */
function hasProvider(drivers: Drivers): boolean {
  const persons = drivers.level("providerPersons");
  const deficit = drivers.level("providerDeficit");
  const hours = drivers.level("providerHours");
  const whole = drivers.base.provider !== undefined;
  return persons.some(
    (each, place) =>
      !each.isZero() &&
      (whole || deficit[place]?.isZero() === false || hours[place]?.isZero() === false),
  );
}

/**
 * The years of the forecast for which nobody has said how wages grow, where an own provider's cost rests on
 * it: neither the base nor a change.
 */
export function unsaidWageYears(
  drivers: Drivers,
  changes: readonly ResolvedChange[],
): readonly number[] {
  const { base, grid } = drivers;
  if (base.given.has("wageGrowth") || !hasProvider(drivers)) return [];
  const said = changes.filter(({ change }) => change.field === "wageGrowth");
  return [...new Set(grid.months.map(({ year }) => year))].filter((year) => {
    const january = toDay(year, 1, 1);
    return !said.some(({ from, through }) => from <= january && (through ?? january) >= january);
  });
}

function hoursRemark(drivers: Drivers): readonly string[] {
  const hours = drivers.level("providerHours");
  const without = drivers
    .level("providerPersons")
    .some((persons, place) => !persons.isZero() && hours[place]?.isZero() === true);
  if (!without || !hasProvider(drivers) || drivers.base.provider !== undefined) return [];
  return [
    `Egen regi har inga timmar: underskottet följer då lönerna som det står, och att löner och schablon ökar olika syns inte. Ange \u201d${knownField("providerHours").label}\u201d, eller hämta uppgifterna från Egen regi.`,
  ];
}

/** What the own provider's deficit rests on that nobody has said: wages, and hours. */
export function providerRemarks(
  drivers: Drivers,
  changes: readonly ResolvedChange[],
): readonly string[] {
  const years = unsaidWageYears(drivers, changes);
  const [first, last] = [years[0], years.at(-1)];
  const { label, initial = 0 } = knownField("wageGrowth");
  const span = first === last ? String(first) : `${first ?? ""}\u2013${last ?? ""}`;
  const unsaid =
    years.length === 0
      ? []
      : [
          `\u201d${label}\u201d är inte angiven för ${span}. Egen regi är räknad med ${swedishNumber(100 * initial)} procent per år, lika mycket som schablonen vanligen räknas upp, och underskottet kan vara för lågt. Ange lönernas ökning.`,
        ];
  return [...unsaid, ...hoursRemark(drivers)];
}
