import type { DatedValue, Parameter, Source, Status } from "./types";
import { wholeYear } from "./wholeYear";

function po(
  year: number,
  value: number,
  place: string,
  more: { date?: number; status?: Status; title?: string } = {},
): DatedValue {
  const source: Source = {
    title: more.title ?? "SKR, PO-pålägg för kommuner",
    place,
    ...(more.date !== undefined && { date: more.date }),
  };
  return wholeYear(year, value, more.status ?? "beslutad", source);
}

export const poPalagg: Parameter = {
  id: "poPalagg",
  name: "PO-pålägg",
  description:
    "Arbetsgivaravgifter, avtalsförsäkringar och pension för kommunalt anställda, som andel av lönen. Ett riktvärde: kommunens eget påslag bör användas där det är känt. Senare år än 2024 anges av användaren.",
  unit: "andel",
  series: [
    {
      name: "PO-pålägg",
      aliases: ["PO"],
      knownGaps: [
        { from: 2015_01_01, through: 2018_12_31, reason: "värdena har inte hittats i källorna" },
      ],
      values: [
        po(2013, 0.3846, "sammanlagt pålägg"),
        po(2014, 0.3846, "31,42 + 0,21 + 6,83 procent"),
        po(2019, 0.3915, "sammanlagt pålägg; 31,42 + 0,03 + 7,70 procent"),
        po(2020, 0.4015, "härlett: pålägget för 2021 anges som oförändrat"),
        po(2021, 0.4015, "31,42 + 0,13 + 8,60 procent", { date: 2021_03_29 }),
        po(2022, 0.3925, "härlett: 31,42 + 0,13 + 7,70 procent (preliminärt 39,75)"),
        po(2023, 0.4453, "härlett: 31,42 + 0,13 + 12,98 procent, omställningsavgift tillkommer", {
          date: 2023_01_18,
        }),
        po(2024, 0.4718, "påslag för anställda 26–64 år; att det avser 2024 är en slutsats", {
          title: "Förordning (2008:776) om utjämningsbidrag för LSS-kostnader, SFS 2025:1172",
          status: "antagande",
        }),
      ],
    },
  ],
};
