import { yearOf } from "../calendar/day";
import { swedishNumber } from "../exact/swedishNumber";
import type { Drivers } from "./drivers";
import { knownField } from "./fields/fieldOf";
import { monthPlace } from "./monthGrid";
import type { ResolvedChange } from "./resolvedChange";
import { schablonPath } from "./tracks/schablonPath";

/** Changes that a decided schablon overrules, and changes that lie before the forecast. */
export function remarks(drivers: Drivers, changes: readonly ResolvedChange[]): readonly string[] {
  const { grid } = drivers;
  const path = schablonPath(drivers);
  const found: string[] = [];
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
