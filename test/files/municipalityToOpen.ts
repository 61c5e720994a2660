import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

/** A municipality at random, the same every time: years decided and not, months, defaults and all given. */
export function municipalityToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const years = Array.from({ length: 12 }, (_, place) => 2020 + place);
  const rows = years.map((year, place) => {
    const row = place + 2;
    const common = `A${row},B${row},C${row}`;
    return [
      year,
      next(1, 600, 1),
      next(0, 700_000, 2),
      next(0.5, 1, 3),
      next(0.9, 1.1, 4),
      next(0, 5e6, 2),
      next(-5e6, 5e6, 2),
      `=PA.SCHABLON(A${row},$P$1)`,
      `=PA.SFB(A${row},B${row},D${row},$P$1)`,
      `=PA.LSS(A${row},C${row},E${row},$P$1)*1`,
      `=PA.KOSTNAD(${common},F${row},G${row},$P$1,D${row},E${row})`,
      `=INDEX(PA.KOSTNADSDELAR(${common},F${row},G${row},$P$1),6,3)-INDEX(PA.KOSTNADSDELAR(${common},F${row},G${row},$P$1),2,3)`,
      `=PA.TIMMAR(C${row},F${row},D${row})`,
      `=PA.SJUKLÖN(E${row}*150,C${row}/1000,38.25,1,0.13,0.3142,D${row}/100)`,
      `=ROUND(PA.HELTID(34.33),6)+PA.LÖNEGAP(2020,A${row},59,$P$1)`,
    ];
  });
  const model = createModel();
  fill(model, [
    ["År", "SFB", "LSS", "Nyttjande", "Pris", "Sjuk", "Egen", ...Array<string>(8).fill("PA")],
    ...rows,
    ["2025-02", 455, 0, "=PA.SFB(A14,B14)", "=PA.SCHABLON(A14)"],
    [2025, "=PA.BESLUT(A15,25,100,8,14)"],
    [],
    [2026, "=PA.KOSTNADSDELAR(A17,400,500000)"],
  ]);
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  model.dispatch("UPDATE_CELL", {
    sheetId,
    col: 15,
    row: 0,
    content: String(next(-0.01, 0.04, 3)),
  });
  return model;
}
