import type { Cell } from "../../src/labelled/cell";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

const HEADS = [
  ...["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Väntetid", "Beredskap"],
  ...["Utnyttjande", "Prisfaktor", "Eget pris", "Högre timbelopp", "Ansökan hos FK", "Sannolikhet"],
] as const;

type Random = ReturnType<typeof randomFrom>;
type Row = readonly Cell[];

const two = (number: number): string => String(number).padStart(2, "0");

/** A case from LSS to SFB, SFB with LSS beside it, one with new hours, one that waits for Försäkringskassan, one ended. */
function casesOf(next: Random): Row[] {
  const day = (year: number): string => `'${year}-${two(next(1, 12))}-${two(next(1, 28))}`;
  const hours = (): number => next(8, 60, 2);
  return Array.from({ length: 5 }, (_, turn): Row[] => {
    const [a, b, c, d, e] = Array.from({ length: 5 }, (__, place) => `P${turn * 5 + place + 1}`);
    const month = two(next(2, 11));
    const few = turn % 2 === 0 ? "" : next(5, 19, 1);
    return [
      [a, "LSS", day(2023), `'2025-${month}-14`, hours(), "", "", next(0.8, 1, 2)],
      [a, "SFB", `'2025-${month}-15`, "", hours()],
      [b, "SFB", day(2024), "", few, turn % 2 === 0 ? "" : next(1, 9), "", "", "", "", 0.05],
      [b, "LSS", day(2024), "tills vidare", hours(), next(1, 20), next(1, 30), "", 0.97],
      [c, "LSS", day(2022), `'2025-${month}-28`, hours(), "", "", "", "", next(300, 420, 2)],
      [c, "LSS", `'2025-${two(Number(month) + 1)}-01`, "", hours()],
      [d, "LSS", day(2023), "", hours(), "", "", "", "", "", "", day(2025), next(0.1, 0.9, 2)],
      [e, turn % 2 === 0 ? "SFB" : "LSS", day(2021), day(2023), hours()],
    ];
  }).flat();
}

/** A list at random, the same every time, of cases with several rows: asked for by case, in a table and place by place. */
export function listsToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const rows = casesOf(next);
  const model = createModel();
  const list = `$A$1:$M$${rows.length + 1}`;
  const after = rows.length + 3;
  const call = (period: string): string => `PA.ÄRENDEN(${list},${period},"ärende",0.021)`;
  fill(model, [
    [...HEADS],
    ...rows.map((row) => [...row].map((cell) => cell ?? "")),
    [],
    [2025, 2027, "'2024-03"],
    [`=${call(`A${after}`)}`],
    ...Array.from({ length: 28 }, () => []),
    [`=${call(`A${after}:C${after}`)}`],
    ...Array.from({ length: 28 }, () => []),
    [
      `=INDEX(${call(`A${after}`)},3,7)`,
      `=IFERROR(INDEX(${call(`C${after}`)},60,2),"ingen")`,
      `=VLOOKUP("Totalt",${call(`B${after}`)},7,FALSE)`,
    ],
  ]);
  return model;
}
