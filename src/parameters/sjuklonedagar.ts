import type { Parameter } from "./types";

export const sjuklonedagar: Parameter = {
  id: "sjuklonedagar",
  name: "Sjuklönedagar",
  description:
    "Sjuklöneperiodens längd: första sjukdagen och de 13 kalenderdagar som följer, dag 1–14.",
  unit: "dagar",
  series: [
    {
      name: "sjuklönedagar",
      values: [
        {
          from: 2005_01_01,
          value: 14,
          status: "beslutad",
          source: {
            title: "Lag (1991:1047) om sjuklön",
            place: "7 §",
            reference: "SFS 2004:1240",
          },
        },
      ],
    },
  ],
};
