import { createModel } from "../../workbench/engine/createModel";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill, first } from "./workbench";

const HEADS = [
  ...["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Väntetid", "Beredskap"],
  ...["Utnyttjande", "Prisfaktor", "Eget pris", "Högre timbelopp", "Ansökan hos FK", "Sannolikhet"],
  ...["Födelseår", "Föräldraavdrag"],
] as const;

type Random = ReturnType<typeof randomFrom>;
type Row = readonly CellValue[];

const two = (number: number): string => String(number).padStart(2, "0");

/** A case from LSS to SFB, SFB with LSS beside it, one with new hours, one that waits for Försäkringskassan, one ended. */
function casesOf(next: Random, turns: number): Row[] {
  const day = (year: number): string => `'${year}-${two(next(1, 12))}-${two(next(1, 28))}`;
  const hours = (): number => next(8, 60, 2);
  return Array.from({ length: turns }, (_, turn): Row[] => {
    const [a, b, c, d, e] = ([1, 2, 3, 4, 5] as const).map((each) => `P${turn * 5 + each}`) as [
      ...[string, string, string, string, string],
    ];
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

/** Children whose hours follow the föräldraavdrag over birthdays and versions: each law, price, form of birth and limit. */
function childrenOf(next: Random): Row[] {
  const born = (year: number): string => `'${year}-${two(next(1, 12))}`;
  const [no, year] = [Array<CellValue>(3).fill(""), next(2012, 2016)];
  return [
    ["B1", "LSS", "'2022-03-01", "", next(20, 60, 2), ...no, "", "", "", "", "", year, "ja"],
    [
      "B2",
      "LSS",
      "'2024-06-10",
      "",
      next(20, 60, 1),
      next(1, 9),
      next(1, 9),
      0.9,
      0.95,
      "",
      "",
      "",
      "",
    ],
    [
      "B3",
      "LSS",
      "'2023-01-15",
      "'2027-02-10",
      next(20, 60),
      ...no,
      "",
      389.5,
      "",
      "'2026-04-01",
      0.35,
    ],
    ["B4", "SFB", "'2024-02-01", "", next(5, 9, 1), ...no, "", "", 0.05, "", "", born(2018), "JA"],
    ["B5", "SFB", "'2024-02-01", "", next(25, 90), ...no, "", "", "", "", "", born(2014), "ja"],
    ["B6", "LSS", "'2025-12-31", "", next(9, 20, 1), ...no, "", "", "", "", "", 2008, "nej"],
  ].map((row, place) => {
    if (place === 1) return [...row, 45_000 - next(0, 400), next(5, 15, 1)];
    return place === 2 ? [...row, born(2019), 21] : row;
  });
}

/** A list with its headings. */
export const caseList = (next: Random, turns: number): readonly Row[] => [
  [...HEADS],
  ...casesOf(next, turns),
  ...childrenOf(next),
];

/** A list at random, the same every time, of cases with several rows: asked for by case and by period, in a table and place by place. */
export function listsToOpen(seed: number, turns: number): Model {
  const next = randomFrom(seed);
  const [, ...rows] = caseList(next, turns);
  const model = createModel();
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: first(model), sheetName: "Blad1", dimension: "ROW" },
    ...{ base: 99, quantity: 100, position: "after" },
  });
  const list = `$A$1:$O$${rows.length + 1}`;
  const after = rows.length + 3;
  const call = (period: string): string => `PA.ÄRENDEN(${list},${period},"ärende",0.021)`;
  fill(model, [
    [...HEADS],
    ...rows.map((row) => [...row]),
    [],
    [2025, 2027, "'2024-03"],
    [`=${call(`A${after}`)}`],
    ...Array.from({ length: 34 }, () => []),
    [`=${call(`A${after}:C${after}`)}`],
    ...Array.from({ length: 34 }, () => []),
    [
      `=INDEX(${call(`A${after}`)},3,7)`,
      `=IFERROR(INDEX(${call(`C${after}`)},60,2),"ingen")`,
      `=INDEX(PA.ÄRENDEN(${list},A${after}:C${after},,0.021),5,7)`,
      `=VLOOKUP("Totalt",${call(`B${after}`)},7,FALSE)`,
    ],
  ]);
  return model;
}
