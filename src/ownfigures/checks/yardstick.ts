import { monthPeriod, type Period, yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { lssCost } from "../../rules/lssCost";
import { sfbCost } from "../../rules/sfbCost";
import type { Meaning, Unit } from "../meaning/meaning";
import type { Draft, DraftCell } from "../rows/draft";

/** No year is decided for ever: what comes after is near enough to tell thousands from millions. */
const UPLIFT = new Decimal("0.015");
/** A hit: units are a thousand times apart, so that no more than one can be. */
const LEAST = 0.6;
const MOST = 1.6;
const UNITS: readonly Unit[] = [1, 1_000, 1_000_000];

type Time = Pick<DraftCell, "year" | "month" | "stage">;

const periodOf = ({ year, month }: Time): Period =>
  month === undefined ? yearPeriod(year) : monthPeriod(year, month);

/** What the schablon makes of persons or hours, kr; undefined for a year that it is not known for. */
export function modelCost(part: "sfb" | "lss", volume: number, time: Time): number | undefined {
  const period = periodOf(time);
  const number = new Decimal(volume);
  try {
    const cost =
      part === "sfb"
        ? sfbCost({ period, persons: number, uplift: UPLIFT })
        : lssCost({ period, hours: number, uplift: UPLIFT });
    return cost.toNumber();
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** Every volume that rows say, by meaning, stage and time; none where two rows say it. */
export type Volumes = ReadonlyMap<string, number | undefined>;

const keyOf = (meaning: Meaning, { year, month, stage }: Time): string =>
  `${meaning} ${stage} ${year} ${month ?? ""}`;

/** The volumes of the rows that are taken. */
export function volumesOf(rows: readonly Draft[]): Volumes {
  const volumes = new Map<string, number | undefined>();
  for (const row of rows) {
    const { meaning, state } = row;
    if (state !== "taken" || (meaning !== "sfb.persons" && meaning !== "lss.hours")) continue;
    for (const cell of row.cells) {
      const key = keyOf(meaning, cell);
      volumes.set(key, volumes.has(key) ? undefined : cell.raw * timesOf(row));
    }
  }
  return volumes;
}

/** A volume of a time, of the same stage or else the outturn; undefined where no row says it. */
const volumeOf = (volumes: Volumes, meaning: Meaning, time: Time): number | undefined =>
  volumes.get(keyOf(meaning, time)) ?? volumes.get(keyOf(meaning, { ...time, stage: "outturn" }));

/** What the year's figure is times what stands there. */
export const timesOf = ({ answer }: Draft): number =>
  Object.values(answer.times ?? {}).reduce((all, times) => all * times, 1);

/** What a cost would be by its own volumes, kr. */
export function yardstick(volumes: Volumes, meaning: Meaning, time: Time): number | undefined {
  const of = (part: "sfb" | "lss"): number | undefined => {
    const volume = volumeOf(volumes, part === "sfb" ? "sfb.persons" : "lss.hours", time);
    return volume === undefined || !(volume > 0) ? undefined : modelCost(part, volume, time);
  };
  if (meaning === "sfb.cost") return of("sfb");
  if (meaning === "lss.cost") return of("lss");
  if (meaning !== "total.cost") return undefined;
  const [sfb, lss] = [of("sfb"), of("lss")];
  return sfb === undefined || lss === undefined ? undefined : sfb + lss;
}

/** The unit in which an amount is near the yardstick; undefined where it is in none. */
export const unitHit = (raw: number, model: number): Unit | undefined =>
  UNITS.find((unit) => {
    const ratio = (Math.abs(raw) * unit) / model;
    return ratio >= LEAST && ratio <= MOST;
  });
