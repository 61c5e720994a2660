import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import type { FormatName } from "../../../../sheets/builder/looks";

interface CaseInput {
  row: number;
  label: string;
  value: number;
  format: FormatName;
  source: string;
}

/** Where the other parts of the sheet find the case. */
export const CASE = {
  year: "$B$5",
  basic: "$B$6",
  total: "$B$7",
  waiting: "$B$8",
  standby: "$B$9",
} as const;

const EXAMPLE = "Exempelärende (antagande), byt mot det egna ärendet";

const INPUTS: readonly CaseInput[] = [
  { row: 5, label: "År", value: 2025, format: "year", source: "Eget val, 2007 eller senare" },
  {
    row: 6,
    label: "Grundläggande behov, timmar per vecka",
    value: 25,
    format: "hours",
    source: `${EXAMPLE}. 9 a § LSS: de grundläggande behoven avgör huvudmannen`,
  },
  {
    row: 7,
    label: "Assistans totalt, aktiv tid, timmar per vecka",
    value: 100,
    format: "hours",
    source: `${EXAMPLE}. De grundläggande behoven ingår`,
  },
  {
    row: 8,
    label: "Väntetid, timmar per vecka",
    value: 0,
    format: "hours",
    source: `${EXAMPLE}. En timme räknas som 1/4 assistanstimme`,
  },
  {
    row: 9,
    label: "Beredskap, timmar per vecka",
    value: 0,
    format: "hours",
    source: `${EXAMPLE}. En timme räknas som 1/7 assistanstimme`,
  },
];

/** The case the user describes, and what follows directly from it. */
export function placeInputs(sheet: SheetBuilder): void {
  sheet.band(4, "1  Ärendet", 9);
  sheet.put("C4", "Källa och förklaring", "band");
  for (const { row, label, value, format, source } of INPUTS) {
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, value, row === 5 ? "input" : "assumption", format);
    sheet.put(`C${row}`, source, "source");
  }
  const facts: readonly [number, string, string, FormatName, string][] = [
    [
      10,
      "Assistanstimmar per vecka",
      `=PA.TIMMAR(${CASE.total},${CASE.waiting},${CASE.standby})`,
      "hours",
      "PA.TIMMAR: aktiv tid + väntetid/4 + beredskap/7",
    ],
    [
      11,
      "Schablonbelopp, kr per timme",
      `=PA.SCHABLON(${CASE.year})`,
      "kronor",
      "PA.SCHABLON: 5 § förordningen (1993:1091) om assistansersättning",
    ],
    [
      12,
      "Dagar på året",
      `=DATE(${CASE.year}+1,1,1)-DATE(${CASE.year},1,1)`,
      "whole",
      "Timmar per vecka blir timmar per år med dagar/7",
    ],
  ];
  for (const [row, label, formula, format, source] of facts) {
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, formula, "value", format);
    sheet.put(`C${row}`, source, "source");
  }
}
