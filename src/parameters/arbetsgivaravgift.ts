import type { Parameter } from "./types";

export const arbetsgivaravgift: Parameter = {
  id: "arbetsgivaravgift",
  name: "Arbetsgivaravgift",
  description:
    "Lagstadgade arbetsgivaravgifter, full avgift, som andel av lönen. Nedsättningar för unga och äldre ingår inte.",
  unit: "andel",
  series: [
    {
      name: "arbetsgivaravgift",
      values: [
        {
          from: 2013_01_01,
          through: 2023_12_31,
          value: 0.3142,
          status: "beslutad",
          source: {
            title: "SKR, PO-pålägg 2013–2023",
            place: "lagstadgade arbetsgivaravgifter",
          },
        },
        {
          from: 2024_01_01,
          value: 0.3142,
          status: "antagande",
          source: {
            title: "SKR, PO-pålägg 2013–2023",
            place: "lagstadgade arbetsgivaravgifter; oförändrad 2024 och framåt, inte kontrollerat",
          },
        },
      ],
    },
  ],
};
