import type { Parameter } from "./types";

export const kommunensTimmar: Parameter = {
  id: "kommunensTimmar",
  name: "Kommunens timmar per vecka",
  description:
    "De första assistanstimmarna per vecka, som kommunen ersätter när assistansen beviljats enligt socialförsäkringsbalken. Samma gräns skiljer statens ansvar från kommunens.",
  unit: "timmar/vecka",
  series: [
    {
      name: "kommunens timmar per vecka",
      values: [
        {
          from: 2007_01_01,
          through: 2010_12_31,
          value: 20,
          status: "antagande",
          source: {
            title: "Lag (1993:389) om assistansersättning",
            place: "paragraf inte kontrollerad; samma tal som 51 kap. 22 § SFB",
          },
        },
        {
          from: 2011_01_01,
          value: 20,
          status: "beslutad",
          source: { title: "Socialförsäkringsbalken (2010:110)", place: "51 kap. 22 §" },
        },
      ],
    },
  ],
};
