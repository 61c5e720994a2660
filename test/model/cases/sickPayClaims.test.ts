import { yearPeriod } from "../../../src/calendar/period";
import { readCases } from "../../../src/cases/list/readCases";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { reconcile } from "../../../src/cases/reconciliation/reconcile";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import type { Cell } from "../../../src/labelled/cell";
import { hourlyRate } from "../../../src/rules/hourlyRate";

type Rows = readonly (readonly Cell[])[];

const LIST: Rows = [
  ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"],
  ["A1", "LSS", "2024-01-01", "", 60],
  ["A2", "LSS", "2024-01-01", "2025-02-15", 40],
];
const HEADING = [
  ...["Ärende", "Period", "Assistent", "Timlön", "Sjuktimmar", "Veckotimmar"],
  ...["Sjukperioder", "Belopp"],
];

const differences = (rows: Rows) =>
  reconcile(readCases(LIST), readInvoiceRows(rows), [yearPeriod(2025)], hourlyRate, {
    tolerance: 1,
  }).differences;
const found = (...claims: Rows) =>
  differences([HEADING, ...claims]).map(({ kind, name, month, difference, reason }) => [
    ...[kind, name, monthText(month), difference.toNumber()],
    ...(reason === "" ? [] : [reason]),
  ]);

// 170 × 40 × 0,8 less 20 % of a week's 170 × 40 × 0,8, × 1,12 × 1,3142 = 6 405,73.
const RIGHT = ["A1", "2025-03", "S1", 170, 40, 40, "", 6405.73] as const;
// (170 × 24 − 0,2 × 170 × 30) × 0,8 × 1,12 × 1,3142 = 3 603,22.
const SHORT = [170, 24, 30, ""] as const;

test("claims as PA.SJUKLÖN gives them differ in nothing, and no other invoice is waited for", () => {
  expect(found(RIGHT, ["A1", "2025-05", "S2", ...SHORT, 3603.22])).toEqual([]);
  // Two periods: (165 × 60 − 2 × 0,2 × 165 × 38) × 0,8 × 1,12 × 1,3142 = 8 704,25.
  expect(found(["A1", "mars 2025", "S1", 165, 60, 38, 2, 8704.25])).toEqual([]);
});

test("each kind of error is found once, by case, month and amount", () => {
  expect(found(RIGHT, ["A1", "2025-04", "S1", 170, 40, 40, "", 8007.16])).toEqual([
    ["Sjuklön för hög", "A1", "2025-04", 1601.43, "utan karensavdrag"],
  ]);
  expect(found(["A1", "2025-04", "S1", 170, 40, 40, "", 10008.95])).toEqual([
    [
      ...["Sjuklön för hög", "A1", "2025-04", 3603.22],
      "hela lönen i stället för 80 procent, utan karensavdrag",
    ],
  ]);
  expect(found(RIGHT, ["A1", "2025-05", "S2", ...SHORT, 3000])).toEqual([
    ["Sjuklön för låg", "A1", "2025-05", -603.22],
  ]);
  expect(found(RIGHT, RIGHT)).toEqual([["Sjuklön dubbelt", "A1", "2025-03", 6405.73]]);
  expect(found(RIGHT, ["A2", "2025-03", "S1", ...SHORT, 3603.22])).toEqual([
    ["Sjuklön utanför tiden", "A2", "2025-03", 3603.22],
  ]);
  expect(found(RIGHT, ["X9", "2025-03", "S1", ...SHORT, 3603.22])).toEqual([
    ["Sjuklön saknas i listan", "X9", "2025-03", 3603.22],
  ]);
  expect(found(RIGHT, ["A1", "2024-11", "S1", ...SHORT, 3603.22])).toEqual([
    ["Tidigare år", "A1", "2024-11", 3603.22, "sjuklön"],
  ]);
});

test("two assistants of one case and month with the same claim are two claims", () => {
  expect(
    found(
      RIGHT,
      RIGHT.map((cell, k) => (k === 2 ? "S2" : cell)),
    ),
  ).toEqual([]);
});

test("among other invoices claims are told by Slag or Lagrum, and these need no law of theirs", () => {
  const heading = ["Ärende", "Lagrum", "Månad", "Timmar", "Belopp", "Timlön", "Veckotimmar"];
  // 60 × 31/7 × 342,60 = 91 033,71.
  const told = differences([
    heading,
    ["A1", "LSS", "2025-03", 265.71, 91033.71, "", ""],
    ["A1", "Sjuklön", "2025-03", 40, 7000, 170, 40],
  ]).filter(({ kind }) => kind.startsWith("Sjuklön"));
  expect(told.map(({ kind, difference }) => [kind, difference.toNumber()])).toEqual([
    ["Sjuklön för hög", 594.27],
  ]);
});

test.each<[string, readonly Cell[], string]>([
  [
    "no hours a week",
    ["A1", "2025-03", "", 170, 40, "", "", 1],
    "Veckotimmar saknas. Skriv assistentens timmar per vecka i medeltal; karensavdraget räknas på dem.",
  ],
  [
    "a wage a month",
    ["A1", "2025-03", "", 28500, 40, 40, "", 1],
    "Timlön är 28\u00a0500 men ska vara kronor per timme, högst 2 000.",
  ],
  [
    "half a period",
    ["A1", "2025-03", "", 170, 40, 40, 1.5, 1],
    "Sjukperioder är ”1,5” men ska vara ett helt antal, minst 1.",
  ],
  [
    "a personnummer of the assistant",
    ["A1", "2025-03", "800101-1234", 170, 40, 40, "", 1],
    "Assistent har något som ser ut som ett personnummer. Skriv en kod i stället.",
  ],
])("%s is refused with its row", (_, row, message) => {
  expect(() => readInvoiceRows([HEADING, row])).toThrow(`Fakturorna: Rad 2: ${message}`);
});
