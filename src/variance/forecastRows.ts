import { parts, type PartId } from "../forecast/results/part";
import type { Cell } from "../labelled/cell";
import { PART_VOLUMES } from "./partVolumes";

/** A year's cost by part, kr, and the volumes behind it; of an outturn what is known. */
export interface YearFigures {
  readonly parts: Readonly<Partial<Record<PartId, number>>>;
  /** Average persons. */
  readonly sfbPersons?: number | undefined;
  /** Hours in the year. */
  readonly lssHours?: number | undefined;
  /** Known items in the outturn of SFB, kr. */
  readonly knownSfb?: number | undefined;
}

export interface ForecastPartRows {
  readonly part: string;
  /** Name, forecast, outturn; what is not known is blank. */
  readonly factors: readonly (readonly Cell[])[];
  readonly known: readonly (readonly Cell[])[];
}

/** What the forecast has nothing of, and the outturn none that is known, is left out. */
const isNothing = (forecast: number, outturn: number | undefined): boolean =>
  forecast === 0 && (outturn ?? 0) === 0;

/**
 * A year of a forecast and its outturn, part by part: volume, and the cost per unit that follows from the total.
 * A part without a volume has its cost as the only factor. What is not known of the outturn is blank, to be filled
 * in: it is never taken for 0. A takeover by the state is in the cost of both sides alike.
 */
export function forecastRows(
  forecast: YearFigures,
  outturn: YearFigures | undefined,
): readonly ForecastPartRows[] {
  return parts.flatMap(({ id, label }) => {
    const costs = [forecast.parts[id] ?? 0, outturn?.parts[id]] as const;
    if (isNothing(...costs)) return [];
    const cost = [costs[0], costs[1] ?? null];
    const own = PART_VOLUMES[id];
    const volumes = own && [forecast[own.of] ?? 0, outturn?.[own.of]];
    const known = (id === "sfb" && outturn?.knownSfb) || 0;
    return [
      {
        part: label,
        factors:
          own === undefined || volumes === undefined || volumes.includes(0)
            ? [["Kostnad", ...cost]]
            : [
                [own.volume, volumes[0] ?? null, volumes[1] ?? null],
                [own.price, null, null],
                ["Totalt", ...cost],
              ],
        known: known === 0 ? [] : [["Kända poster", 0, known]],
      },
    ];
  });
}
