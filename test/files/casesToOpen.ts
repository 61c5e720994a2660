import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

const HEADS = [
  ...["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Väntetid", "Beredskap"],
  ...["Utnyttjande", "Prisfaktor", "Eget pris", "Högre timbelopp", "Ansökan hos FK", "Sannolikhet"],
] as const;

/** A list at random, the same every time: every column that costs anything, dates and texts, and periods of each kind. */
export function casesToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = (year: number): string => `${year}-${two(next(1, 12))}-${two(next(1, 28))}`;
  const rows = Array.from({ length: 24 }, (_, place) => {
    const isSfb = place % 3 === 0;
    const applied = place % 6 === 1;
    return [
      `A${place + 1}`,
      isSfb ? "SFB" : "LSS",
      `'${day(next(2023, 2025))}`,
      ["", "tills vidare", `'${day(2026)}`][place % 3] ?? "",
      isSfb && place % 2 === 0 ? "" : next(8, 90, 2),
      place % 4 === 0 ? next(1, 30, 1) : "",
      place % 5 === 0 ? next(1, 40, 1) : "",
      place % 2 === 0 ? next(0.8, 1, 3) : "",
      !isSfb && place % 4 === 1 ? next(0.9, 1.1, 3) : "",
      !isSfb && place % 4 === 2 ? next(300, 420, 2) : "",
      isSfb ? 0.05 : "",
      applied ? `'${day(2026)}` : "",
      applied ? next(0.1, 0.9, 2) : "",
    ];
  });
  const model = createModel();
  const list = `$A$1:$M$${rows.length + 1}`;
  fill(model, [
    [...HEADS],
    ...rows,
    [],
    ["Uppräkning", 0.021],
    [2024],
    [2026],
    [2028],
    [`=PA.ÄRENDEN(${list},A28:A30,,$B$27)`],
    ...Array.from({ length: 5 }, () => []),
    [`=PA.ÄRENDEN(${list},2026,"månad")`],
    ...Array.from({ length: 15 }, () => []),
    ["'2025-02", `=INDEX(PA.ÄRENDEN(${list},A53),2,7)`],
    ["'2026-05-17", `=INDEX(PA.ÄRENDEN(${list},A54),2,5)`],
  ]);
  return model;
}
