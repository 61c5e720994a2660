import type { Parameter } from "./types";

const LAW = "LSS 9 b § och socialförsäkringsbalken 51 kap. 8 och 10 §§";

export const aldersgrans: Parameter = {
  id: "aldersgrans",
  name: "Åldersgräns",
  description:
    "Den ålder från vilken personlig assistans inte beviljas på nytt och timmarna inte blir fler; den som har assistans får behålla den. Från 2026 riktåldern för pension.",
  unit: "år",
  series: [
    {
      name: "åldersgräns",
      aliases: ["riktålder"],
      values: [
        {
          from: 2023_01_01,
          through: 2025_12_31,
          value: 66,
          status: "beslutad",
          source: {
            title: LAW,
            place: "i lydelse enligt SFS 2022:881 och SFS 2022:879",
          },
        },
        {
          from: 2026_01_01,
          value: 67,
          status: "antagande",
          source: {
            title: LAW,
            place:
              "riktåldern enligt SFS 2022:881 och SFS 2022:879; talet 67 är läst hos föreningar, inte i förordning",
          },
        },
      ],
    },
  ],
};
