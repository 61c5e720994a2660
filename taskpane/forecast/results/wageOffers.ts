import type { Note } from "../../../src/forecast/base/note";

export interface WageOffer {
  /** A share a year, as it is kept. */
  readonly value: string;
  /** What the button says. */
  readonly text: string;
  /** As the change is told of. */
  readonly said: string;
  readonly note: Note;
}

/** What is offered where wage growth is asked for, each with what it rests on. */
export const wageOffers: readonly WageOffer[] = [
  {
    value: "0.03",
    text: "3 % per år, antagande",
    said: "3 %",
    note: { status: "antagande", text: "3 procent per år, antagande." },
  },
  {
    value: "0.046",
    text: "4,6 % per år, som 2020–2024",
    said: "4,6 %",
    note: {
      status: "antagande",
      text: "Som 2020–2024 i en kommuns egen regi: 19,5 procent på fyra år är 4,6 procent per år.",
    },
  },
  {
    value: "0.015",
    text: "1,5 % per år, som schablonen",
    said: "1,5 %",
    note: {
      status: "antagande",
      text: "Lika mycket som schablonen vanligen räknas upp. Lönerna har ökat mer.",
    },
  },
];
