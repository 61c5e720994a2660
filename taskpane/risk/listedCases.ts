import { toDay } from "../../src/calendar/day";
import type { CaseRow } from "../../src/cases/list/caseRow";
import type { RiskCase } from "../../src/risk/cases/riskCase";

const ADULT = 18;

/** The cases of a list that run on a year's first day: what each is, and never its name. */
export function listedCases(rows: readonly CaseRow[], year: number): readonly RiskCase[] {
  const first = toDay(year, 1, 1);
  return rows
    .filter(({ from, through }) => from <= first && (through === undefined || through >= first))
    .map(({ law, birth, hours = 0, utilisation }): RiskCase =>
      law === "SFB"
        ? { kind: "sfb", child: birth !== undefined && birth.year > year - ADULT }
        : { kind: "lss", weeklyHours: hours * utilisation },
    );
}
