import type { Parameter } from "./types";

export const vantetid: Parameter = {
  id: "vantetid",
  name: "Väntetid",
  description: "Hur många assistanstimmar en timme väntetid motsvarar.",
  unit: "assistanstimmar/timme",
  series: [
    {
      name: "väntetid",
      values: [
        {
          from: 2013_01_01,
          value: "1/4",
          status: "beslutad",
          source: {
            title: "Försäkringskassans föreskrifter (FKFS 2016:4) om assistansersättning",
            place: "paragraf inte läst; återgiven i HejaOlikas guide 2023 och godassistans.se",
          },
        },
      ],
    },
  ],
};
