import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

/** Comparisons at random, the same every time: with the cost itself and without, a blank factor, each method and rounding. */
export function variancesToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const model = createModel();
  const known = [
    ["Post", "Kronor"],
    ["Sena fakturor", next(-1e6, 1e6, 2)],
    ["Återbetalning", -next(0, 1e6, 2)],
  ];
  const [persons, weeks, price] = [next(100, 400, 1), 52.142857, next(300, 350, 2)];
  const cost = persons * 20 * weeks * price;
  fill(model, [
    ["Faktor", "Budget", "Utfall", "", ...(known[0] ?? [])],
    ["Personer", persons, next(100, 400, 2), "", ...(known[1] ?? [])],
    ["Timmar per vecka", next(15, 25, 2), next(15, 25, 2), "", ...(known[2] ?? [])],
    ["Veckor", weeks, 52.285714],
    ["Pris", price, next(300, 350, 2)],
    [],
    ["=PA.AVVIKELSE(A1:C5)"],
    ...Array.from({ length: 7 }, () => []),
    ['=PA.AVVIKELSE(A1:C5,E1:F3,"sekventiell")'],
    ...Array.from({ length: 9 }, () => []),
    ["=PA.AVVIKELSE(A1:C5,E1:F3,,1000)"],
    ...Array.from({ length: 9 }, () => []),
    ["Faktor", "Budget", "Utfall"],
    ["Personer", persons, persons + 7],
    ["Timmar per vecka", 20, ""],
    ["Pris", price, price + 3.7],
    ["Totalt", cost, cost * 1.04],
    [],
    ["=PA.AVVIKELSE(A35:C39,E1:F3)"],
  ]);
  return model;
}
