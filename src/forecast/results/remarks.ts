import { yearOf } from "../../calendar/day";
import { swedishNumber } from "../../exact/swedishNumber";
import type { Drivers } from "../drivers/drivers";
import { knownField } from "../fields/fieldOf";
import { monthPlace } from "../months/monthGrid";
import type { ResolvedChange } from "../changes/resolvedChange";
import { schablonPath } from "../tracks/schablonPath";

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

/** How LSS hours fall on the months, changes that a decided schablon overrules, and changes that lie before the forecast. */
export function remarks(drivers: Drivers, changes: readonly ResolvedChange[]): readonly string[] {
  const { grid } = drivers;
  const path = schablonPath(drivers);
  const found = [...hoursRemark(drivers)];
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
    if (change.field === "uplift" && decided?.status === "beslutad") {
      const year = Math.max(grid.firstYear, yearOf(from));
      found.push(
        `Schablonbeloppet ${year} är beslutat (${swedishNumber(decided.rate)} kr) och gäller före ${name}.`,
      );
    }
  }
  return found;
}
