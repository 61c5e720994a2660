import type { Parameter } from "./types";

export const beredskap: Parameter = {
  id: "beredskap",
  name: "Beredskap",
  description: "Hur många assistanstimmar en timme beredskap motsvarar.",
  unit: "assistanstimmar/timme",
  series: [
    {
      name: "beredskap",
      values: [
        {
          from: 2013_01_01,
          value: "1/7",
          status: "beslutad",
          source: {
            title: "Försäkringskassans föreskrifter (FKFS 2016:4) om assistansersättning",
            place: "paragraf inte läst; återgiven i HejaOlikas guide 2023",
          },
        },
      ],
    },
  ],
};
