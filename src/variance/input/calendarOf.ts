import { monthPeriod, type Period, yearPeriod } from "../../calendar/period";
import { monthOf, yearOf } from "../../calendar/day";
import { ModelError } from "../../modelError";
import { calendarFactor } from "../calendarFactor";
import type { CalendarOf } from "./partComparison";
import { periodOf } from "./periodKey";

function read(text: string, title: string): Period {
  const period = periodOf(text);
  if (period !== undefined) return period;
  throw new ModelError(
    "invalid",
    `Kalendern: ${title} är \u201d${text.trim().slice(0, 40)}\u201d men ska vara ett år eller en månad, till exempel 2025 eller 2025-03.`,
  );
}

/** The same month or year of an earlier or later year. */
function shifted(period: Period, years: number): Period {
  const year = yearOf(period.from) + years;
  return period.kind === "month" ? monthPeriod(year, monthOf(period.from)) : yearPeriod(year);
}

/**
 * The weeks of the two sides as a factor. A cell with a period of its own has that period's weeks on
 * the second side and those of as many years before on the first as the two given are apart.
 *
 * @throws ModelError `invalid`: a text that is neither a year nor a month, a year against a month.
 */
export function calendarOf(first: string, second: string): CalendarOf {
  const sides = [read(first, "första sidans period"), read(second, "andra sidans period")] as const;
  if (sides[0].kind !== sides[1].kind) {
    throw new ModelError(
      "invalid",
      `Kalendern: första sidans period är \u201d${first.trim()}\u201d och andra sidans ` +
        `\u201d${second.trim()}\u201d. Ange två år eller två månader.`,
    );
  }
  const years = yearOf(sides[0].from) - yearOf(sides[1].from);
  const whole = calendarFactor(...sides);
  return {
    name: whole.name,
    weeks: (key) => {
      const period = key === undefined ? undefined : periodOf(key);
      return period === undefined ? whole : calendarFactor(shifted(period, years), period);
    },
  };
}
