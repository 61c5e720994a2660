import type { Parameter } from "./types";

export const sjuklon: Parameter = {
  id: "sjuklon",
  name: "Sjuklönenivå",
  description: "Sjuklön under sjuklöneperioden, som andel av den lön som gått förlorad.",
  unit: "andel av timlönen",
  series: [
    {
      name: "sjuklönenivå",
      values: [
        {
          from: 2019_01_01,
          value: 0.8,
          status: "beslutad",
          source: {
            title: "Lag (1991:1047) om sjuklön",
            place: "6 §; paragrafen inte läst, nivån återgiven av arbetsgivare",
          },
        },
      ],
    },
  ],
};
