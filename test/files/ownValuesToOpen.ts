import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { writeStored } from "../../workbench/port/stored";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

const value = (kind: string, year: number, own: number, source = "") => ({
  ...{ kind, year, value: String(own), status: kind === "schablon" ? "aviserad" : "antagande" },
  source,
});

/**
 * Own amounts at random, the same every time, in every function that takes `belopp`, as amounts and as uplifts, with
 * a heading, a blank row and a year without an amount; what staff cost; and Egna värden kept beside the cells.
 */
export function ownValuesToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const amount = next(340, 380, 1);
  const own = [
    ["År", "Belopp"],
    [2027, amount],
    [2028, next(-0.01, 0.04, 3)],
    [],
    [2030, next(350, 400, 2)],
    [2031, ""],
    [2033, next(380, 420, 1)],
  ];
  const range = "$A$1:$B$7";
  const rows = [2024, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034].map((year, place) => {
    const at = (column: string): string => `${column}${place + 9}`;
    const [from, persons, hours] = [at("A"), at("B"), at("C")];
    return [
      ...[year, next(1, 300, 1), next(0, 400_000, 2)],
      `=PA.SCHABLON(${from},$D$1,${range})`,
      `=PA.SFB(${from},${persons},0.97,$D$1,${range})`,
      `=PA.LSS(${from},${hours},1.02,$D$1,${range})/1000`,
      `=PA.KOSTNAD(${from},${persons},${hours},100,-2000.5,$D$1,,,${range})`,
      `=INDEX(PA.KOSTNADSDELAR(${from},${persons},${hours},,,$D$1,,,${range}),6,2)`,
      `=INDEX(PA.BESLUT(${from},31.5,80,4,,$D$1,${range}),2,4)`,
      `=PA.LÖNEGAP(2020,${from},59,$D$1,${range})`,
      `=INDEX(PA.JOURTID(${from},${hours},${at("B")},,72.5,40,,$D$1,${range}),2,3)`,
      // Without an uplift: the years that the amounts reach.
      place < 4 || place === 5 || place === 8 ? `=PA.SCHABLON(${from},,${range})` : "",
      `=PA.TIMKOSTNAD(${hours},37.5,$E$1,${at("B")}/10,0.12,0.04,0.03)`,
      `=PA.ÖVERTALIGHET(${place},${persons},${place}.5,402.5,0.25,0.4)`,
    ];
  });
  const model = createModel();
  fill(model, [
    ...own,
    [],
    ...rows,
    [],
    [
      `=PA.SFB(A9:A18,B9:B18,,$D$1,${range})`,
      `=PA.JOURTID(A9:A18,C9:C18,200,0,,,0.4,$D$1,${range})`,
    ],
    ...Array.from({ length: 10 }, () => []),
    ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"],
    ["A", "SFB", "'2025-03-01", "", ""],
    ["B", "LSS", "'2024-05-12", "'2030-02-28", next(20, 60, 2)],
    [`=PA.ÄRENDEN(A31:E33,A9:A18,,$D$1,${range})`],
    ...Array.from({ length: 11 }, () => []),
    [
      "=PA.TIMKOSTNAD(28000,37)",
      "=PA.TIMKOSTNAD(31250.5,38.25,$E$1)",
      "=PA.ÖVERTALIGHET(2,100,8,300)",
    ],
    ["=PA.ÖVERTALIGHET(2,100,2,300,1,1)", "=INDEX(PA.JOURTID(2024,196,200),2,1)"],
  ]);
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  model.dispatch("UPDATE_CELL", { sheetId, col: 3, row: 0, content: String(next(-0.01, 0.03, 3)) });
  writeStored(
    model,
    "egnavarden",
    JSON.stringify({
      format: "pa-kalkyl-egna-varden",
      version: 1,
      rows: [
        value("schablon", 2027, amount, "budgetpropositionen, s. 12"),
        value("po", 2027, 0.4601, "=HYPERLINK(1)"),
      ],
    }),
    undefined,
  );
  return model;
}
