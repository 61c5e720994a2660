import type { Parameter } from "./types";

export const jourgrans: Parameter = {
  id: "jourgrans",
  name: "Jourgräns",
  description: "Jourtimmar per anställd och månad innan den extra ersättningen börjar.",
  unit: "timmar/månad",
  series: [
    {
      name: "jourgräns",
      values: [
        {
          from: 2020_01_01,
          value: 50,
          status: "beslutad",
          source: {
            title: "Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025",
            place: "rubriken \u201dJourärenden\u201d; även AB § 22",
          },
        },
      ],
    },
  ],
};
