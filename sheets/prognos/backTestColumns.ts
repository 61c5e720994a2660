import { backTestMethods } from "../../src/forecast/backtest/backTest";
import { columnLetters } from "../builder/columnLetters";

/** The columns of the back-test: the year, the outturn, the methods, and what the measures are made with. */
export const backTestColumns = {
  year: "A",
  outturn: "B",
  methods: backTestMethods.map((method, place) => ({
    ...method,
    column: columnLetters(2 + place),
  })),
  /** The year, where it is compared. */
  compared: columnLetters(2 + backTestMethods.length),
} as const;
