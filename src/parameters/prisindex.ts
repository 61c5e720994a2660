import type { DatedValue, Parameter } from "./types";
import { wholeYear } from "./wholeYear";

/** As the table prints it. */
function written(amount: string): string {
  return amount.replace(".", ",");
}

/** The index Försäkringskassan used, recovered exactly: the schablon in current over fixed prices. */
function implied(year: number, current: string, fixed: string): DatedValue {
  return wholeYear(year, `${current}/${fixed}`, "statistik", {
    title: "Försäkringskassan, FK 2025/000542",
    place: `Tabell 42: ${written(current)} kr i löpande priser, ${written(fixed)} kr i 2007 års priser`,
    date: 2025_05_15,
  });
}

/**
 * Tabell 41 of the same report implies a slightly different index (1.6246 against 1.6328 for 2024);
 * Tabell 42 is used because it carries the schablon itself.
 */
export const prisindex: Parameter = {
  id: "prisindex",
  name: "Prisindex, omsorg",
  description:
    "Omsorgsprisindex (OPI) så som Försäkringskassans Tabell 42 räknar om schablonbeloppet till 2007 års priser.",
  unit: "index (2007 = 1)",
  series: [
    {
      name: "prisindex omsorg",
      values: [
        implied(2007, "228.0", "228.0"),
        implied(2008, "237.0", "223.2"),
        implied(2009, "247.0", "226.9"),
        implied(2010, "252.0", "226.3"),
        implied(2011, "258.0", "226.8"),
        implied(2012, "267.0", "228.0"),
        implied(2013, "275.0", "229.2"),
        implied(2014, "280.0", "228.5"),
        implied(2015, "284.0", "226.8"),
        implied(2016, "288.0", "224.2"),
        implied(2017, "291.0", "220.5"),
        implied(2018, "295.4", "218.1"),
        implied(2019, "299.8", "215.4"),
        implied(2020, "304.3", "212.2"),
        implied(2021, "315.0", "216.5"),
        implied(2022, "319.7", "215.6"),
        implied(2023, "324.5", "214.4"),
        implied(2024, "332.6", "203.7"),
      ],
    },
  ],
};
