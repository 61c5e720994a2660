import type { Parameter } from "./types";

export const karensavdrag: Parameter = {
  id: "karensavdrag",
  name: "Karensavdrag",
  description:
    "Avdrag en gång per sjukperiod, som andel av sjuklönen för en genomsnittlig vecka. Dessförinnan gällde en karensdag.",
  unit: "andel",
  series: [
    {
      name: "karensavdrag",
      values: [
        {
          from: 2019_01_01,
          value: 0.2,
          status: "beslutad",
          source: {
            title: "Lag (1991:1047) om sjuklön",
            place: "6 §; prop. 2017/18:96",
            reference: "SFS 2018:648",
          },
        },
      ],
    },
  ],
};
