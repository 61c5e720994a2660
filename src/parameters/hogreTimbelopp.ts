import type { Parameter } from "./types";

export const hogreTimbelopp: Parameter = {
  id: "hogreTimbelopp",
  name: "Högre timbelopp",
  description:
    "Hur mycket ett högre timbelopp får överstiga schablonbeloppet, som andel av schablonbeloppet.",
  unit: "andel",
  series: [
    {
      name: "högre timbelopp",
      values: [
        {
          from: 2007_01_01,
          through: 2010_12_31,
          value: 0.12,
          status: "antagande",
          source: {
            title: "Lag (1993:389) om assistansersättning",
            place: "paragraf inte kontrollerad; samma andel som 51 kap. 11 § SFB",
          },
        },
        {
          from: 2011_01_01,
          value: 0.12,
          status: "beslutad",
          source: {
            title: "Socialförsäkringsbalken (2010:110)",
            place: "51 kap. 11 § andra stycket",
          },
        },
      ],
    },
  ],
};
