import type { DatedValue, Series } from "./types";

/** The ages of a class, both included, in whole years. */
export interface AgeClass {
  readonly fromAge: number;
  readonly throughAge: number;
  readonly series: Series;
}

/** Hours a day in the two versions of the bilaga: from 2023 and, halved, from 2025. */
export function deductionClass(
  kind: "grundläggande" | "andra",
  fromAge: number,
  throughAge: number,
  hours2023: number,
  hours2025: number,
): AgeClass {
  const ages = fromAge === throughAge ? `${fromAge} år` : `${fromAge}\u2013${throughAge} år`;
  return {
    fromAge,
    throughAge,
    series: {
      name: `föräldraavdrag ${kind} ${ages}`,
      title: ages,
      values: [version2023(hours2023), version2025(hours2025)],
    },
  };
}

function version2023(hours: number): DatedValue {
  return {
    from: 2023_01_01,
    through: 2024_12_31,
    value: hours,
    status: "beslutad",
    source: {
      title: "Förordning (1993:1091) om assistansersättning",
      place: "4 a § och bilagan; återgiven i HejaOlikas guide 2023 och FK 2025/000542, Tabell 35",
      reference: "SFS 2022:1229",
    },
  };
}

function version2025(hours: number): DatedValue {
  return {
    from: 2025_01_01,
    value: hours,
    status: "beslutad",
    source: {
      title: "Förordning (1993:1091) om assistansersättning",
      place: "4 a § och bilagan",
      reference: "SFS 2024:1064",
    },
  };
}
