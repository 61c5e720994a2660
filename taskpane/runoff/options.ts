import type { Confidence } from "../../src/runoff/methods/lognormalInterval";
import type { RunOffMethod } from "../../src/runoff/methods/runOff";

export const methods: readonly { readonly key: RunOffMethod; readonly text: string }[] = [
  { key: "mack", text: "Chain ladder, Macks regel" },
  { key: "loglinear", text: "Chain ladder, loglinjär regel" },
  { key: "bf", text: "Bornhuetter–Ferguson" },
];

export type TailChoice = "none" | "loglinear" | "own";

export const tails: readonly { readonly key: TailChoice; readonly text: string }[] = [
  { key: "none", text: "Ingen: allt har kommit i sista kolumnen" },
  { key: "loglinear", text: "Skattad, loglinjär" },
  { key: "own", text: "Egen faktor" },
];

export const confidences: readonly { readonly key: Confidence; readonly text: string }[] = [
  { key: 80, text: "80 %" },
  { key: 90, text: "90 %" },
  { key: 95, text: "95 %" },
];

/** How the triangle is calculated, as the fields stand. */
export interface Options {
  readonly method: RunOffMethod;
  readonly tail: TailChoice;
  readonly tailTyped: string;
  /** One expected amount for every period, as typed. */
  readonly priorTyped: string;
  /** A column of them, read from cells; null: chain ladder for that period. */
  readonly priorRead:
    { readonly name: string; readonly amounts: readonly (number | null)[] } | undefined;
  readonly confidence: Confidence;
}

export const initialOptions: Options = {
  method: "mack",
  tail: "none",
  tailTyped: "",
  priorTyped: "",
  priorRead: undefined,
  confidence: 80,
};
