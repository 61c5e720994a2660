import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fill } from "./workbench";

/** Amounts that are exactly half an öre, of which doubles hold the most a little below: 1,005 and 0,285. */
const HALVES = [1.005, 0.285, -2.675, 1_150.335, 8_200_504.615, 0.015, -512.145] as const;

/** Posts of exactly half an öre, and a schablonbelopp that comes to exactly 5 öre: 350 × 1,001 = 350,35. */
export function halvesToOpen(): Model {
  const model = createModel();
  fill(model, [
    ["Faktor", "Budget", "Utfall", "", "Post", "Kronor"],
    ["Personer", 10, 12.5, "", ...["Första", HALVES[0]]],
    ["Pris", 1.001, 1.003, "", ...["Andra", HALVES[1]]],
    ...HALVES.slice(2).map((amount, place) => ["", "", "", "", `Post ${place + 3}`, amount]),
    ["=PA.AVVIKELSE(A1:C3,E1:F8)"],
    ...Array.from({ length: 12 }, () => []),
    ["År", "Belopp"],
    [2027, 350],
    [2028, 0.001],
    ["=PA.SCHABLON(2028,,A22:B24)", "=PA.SCHABLON(2029,0.0013,A22:B24)"],
  ]);
  return model;
}
