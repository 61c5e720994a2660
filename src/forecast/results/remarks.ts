import { yearOf } from "../../calendar/day";
import { monthPeriod } from "../../calendar/period";
import { swedishNumber } from "../../exact/swedishNumber";
import { lastDecidedYear } from "../../parameters/decidedSchablon";
import { hourlyRate } from "../../rules/hourlyRate";
import type { Drivers } from "../drivers/drivers";
import { knownField } from "../fields/fieldOf";
import type { FieldId } from "../fields/forecastFields";
import { monthPlace } from "../months/monthGrid";
import { providerRemarks } from "./providerRemarks";
import type { ResolvedChange } from "../changes/resolvedChange";
import { schablonPath } from "../tracks/schablonPath";

/** What a decided schablon counts before. */
const OVERRULED: ReadonlySet<FieldId> = new Set(["uplift", "schablon", "announcedSchablon"]);

/** Amounts of the base that a decided schablon, or the other amount of the year, counts before. */
function amountRemarks({ base: { series, year }, grid }: Drivers): readonly string[] {
  const found: string[] = [];
  for (const id of ["schablon", "announcedSchablon"] as const) {
    for (const [given, amount] of series[id]) {
      const name = `\u201d${knownField(id).label} ${given}\u201d (${swedishNumber(amount)} kr)`;
      if (given >= year && given <= lastDecidedYear) {
        const decided = swedishNumber(hourlyRate(monthPeriod(given, 12)));
        found.push(
          `Schablonbeloppet ${given} är beslutat (${decided} kr) och gäller före ${name}.`,
        );
      } else if (given > grid.lastYear) {
        found.push(`${name} gäller efter prognosens sista år ${grid.lastYear} och räknas inte.`);
      } else if (id === "announcedSchablon" && series.schablon.has(given)) {
        found.push(`”Schablonbelopp ${given}” räknas i stället för ${name}.`);
      }
    }
  }
  return found;
}

/** How the LSS hours fall on the months, where there are any. */
function hoursRemark(drivers: Drivers): readonly string[] {
  if (drivers.level("lssHoursPerPerson").every((hours) => hours.isZero())) return [];
  const spread = drivers.level("lssHoursSpread");
  const follows = spread.filter((each) => !each.isZero()).length;
  if (follows === 0) {
    return ["LSS-timmarna står som de är angivna per månad, lika många också ett skottår."];
  }
  const partly = follows < spread.length ? " utom där de anges per månad" : "";
  return [
    `LSS-timmarna är räknade ur ett års timmar och följer dagarna${partly}: ett skottår har en dag mer, som för SFB.`,
  ];
}

/** What the own provider rests on, how LSS hours fall on the months, changes that a decided schablon overrules, and changes that lie before the forecast. */
export function remarks(drivers: Drivers, changes: readonly ResolvedChange[]): readonly string[] {
  const { grid } = drivers;
  const path = schablonPath(drivers);
  const found = [
    ...hoursRemark(drivers),
    ...providerRemarks(drivers, changes),
    ...amountRemarks(drivers),
  ];
  for (const each of changes) {
    const { change, from, through, scenario } = each;
    const { label } = knownField(change.field);
    const name = `\u201d${label}\u201d från ${change.from} i \u201d${scenario}\u201d`;
    const place = monthPlace(grid, from);
    if (place >= grid.months.length) {
      found.push(
        `${name} gäller efter prognosens sista år ${grid.lastYear} och påverkar den inte.`,
      );
    } else if (through !== undefined && monthPlace(grid, through) < 0) {
      found.push(`${name} ligger före prognosens första år ${grid.firstYear} och räknas inte med.`);
    } else if (change.operation === "event" && place < 0) {
      found.push(
        `${name} ligger helt eller delvis före ${grid.firstYear}; den delen räknas inte med.`,
      );
    }
    const decided = path[Math.max(0, place)];
    if (OVERRULED.has(change.field) && decided?.status === "beslutad") {
      const year = Math.max(grid.firstYear, yearOf(from));
      found.push(
        `Schablonbeloppet ${year} är beslutat (${swedishNumber(decided.rate)} kr) och gäller före ${name}.`,
      );
    }
  }
  return found;
}
