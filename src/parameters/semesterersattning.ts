import type { Parameter } from "./types";

export const semesterersattning: Parameter = {
  id: "semesterersattning",
  name: "Semesterersättning",
  description:
    "Semesterersättning för timavlönade, som andel av lönen. 13 procent förekommer där ob och jour ingår.",
  unit: "andel av timlönen",
  series: [
    {
      name: "semesterersättning",
      values: [
        {
          from: 2010_04_01,
          value: 0.12,
          status: "antagande",
          source: {
            title: "Semesterlag (1977:480)",
            place: "16 b § procentregeln; inte kontrollerat",
          },
        },
      ],
    },
  ],
};
