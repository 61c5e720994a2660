import type { DatedValue, Parameter, Status } from "./types";
import { wholeYear } from "./wholeYear";

const SKR = "SKR, cirkulär 2018-12-12 och 2020-12-16";

function change(
  year: number,
  value: number,
  title: string,
  place: string,
  status: Status = "statistik",
): DatedValue {
  return wholeYear(year, value, status, { title, place });
}

export const omsorgsprisindex: Parameter = {
  id: "omsorgsprisindex",
  name: "Omsorgsprisindex, årlig ökning",
  description:
    "SKR:s omsorgsprisindex (OPI): 80 procent lönekostnad och 20 procent KPI. Fastställs i mitten av december för nästa år.",
  unit: "andel/år",
  series: [
    {
      name: "omsorgsprisindex",
      aliases: ["OPI"],
      values: [
        change(2015, 0.022, SKR, "OPI"),
        change(2016, 0.026, SKR, "OPI"),
        change(2017, 0.027, SKR, "OPI"),
        change(2018, 0.026, SKR, "OPI"),
        change(2019, 0.027, SKR, "OPI"),
        change(2020, 0.03, SKR, "OPI"),
        change(2021, 0.015, SKR, "OPI"),
        change(
          2022,
          0.019,
          "Försäkringskassan, FK 2025/000542",
          "härlett ur Tabell 42: (319,7/215,6) / (315,0/216,5) − 1 = 1,9 procent",
          "antagande",
        ),
        change(2023, 0.046, "Vårdföretagarna, april 2023", "OPI 2023 (preliminärt 3,5 procent)"),
        change(
          2024,
          0.053,
          "Försäkringskassan, FK 2025/000542",
          "härlett ur Tabell 42: 2022–2024 10,1 procent, minus 4,6 procent för 2023",
          "antagande",
        ),
        change(
          2025,
          0.032,
          "Vårdföretagarna, maj 2025",
          "härlett ur OPI 3,0 procent per år i genomsnitt 2015–2025",
          "antagande",
        ),
      ],
    },
  ],
};
