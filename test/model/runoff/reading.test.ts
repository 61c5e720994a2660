import type { Cell } from "../../../src/labelled/cell";
import { mack } from "../../../src/runoff/mack";
import { readInvoices } from "../../../src/runoff/readInvoices";
import { readTriangle } from "../../../src/runoff/readTriangle";
import { runOff } from "../../../src/runoff/runOff";
import { triangleFromInvoices } from "../../../src/runoff/triangleFromInvoices";
import { triangleNotes } from "../../../src/runoff/triangleNotes";

const body: Cell[][] = [
  [10, 20, 22],
  [11, 21, ""],
  [12, null, ""],
];
const titled = (labels: Cell[], heading: Cell[]): Cell[][] => [
  heading,
  ...body.map((row, i) => [labels[i], ...row]),
];

test.each<[string, Cell[][], string[]]>([
  ["plain", body, ["1", "2", "3"]],
  ["blank rows and columns around", [...body, ["", "", ""]], ["1", "2", "3"]],
  ["text labels", titled(["jan", "feb", "mar"], ["", 0, 1, 2]), ["jan", "feb", "mar"]],
  ["years under a heading", titled([2021, 2022, 2023], ["År", 0, 1, 2]), ["2021", "2022", "2023"]],
  [
    "dates under a heading",
    titled([45292, 45323, 45352], ["Månad", "0", "1", "2"]),
    ["2024-01", "2024-02", "2024-03"],
  ],
  [
    "months without a heading",
    titled(["2024-01", "2024-02", "2024-03"], []).slice(1),
    ["2024-01", "2024-02", "2024-03"],
  ],
  ["a heading only", [["0 mån", "1 mån", "2 mån"], ...body], ["1", "2", "3"]],
])("a triangle is read: %s", (_, rows, origins) => {
  const triangle = readTriangle(rows);
  expect(triangle.origins).toEqual(origins);
  expect(triangle.rows).toEqual([[10, 20, 22], [11, 21], [12]]);
});

test("increments are added up, and 0, a fall and nothing are three different things", () => {
  const triangle = readTriangle(
    [
      [10, 5, -2],
      [11, 0, ""],
      [12, "", ""],
    ],
    "inkrementell",
  );
  expect(triangle.rows).toEqual([[10, 15, 13], [11, 11], [12]]);
  expect(triangleNotes(triangle)).toEqual([
    "Beloppet minskar på ett ställe, först i perioden 1 vid värde 3 (2). Det räknas som en " +
      "återbetalning, inte som ett fel.",
  ]);
  expect(mack(triangle).factors[1]?.factor).toBeCloseTo(13 / 15, 12);
});

test.each<[string, Cell[][], string]>([
  ["a hole", [[1, "", 3], [1, 2], [1]], "Cellen på rad 1, kolumn 2 är tom men ett värde finns"],
  [
    "a hole below a label",
    [
      ["jan", 1, 2],
      ["feb", "", 2],
      ["mar", 1],
    ],
    "rad 2, kolumn 2 är tom",
  ],
  ["an older row too short", [[1, 2, 3], [1], [1, 2]], "Cellen på rad 2, kolumn 2 är tom, men"],
  [
    "an empty period",
    [
      ["jan", 1, 2],
      ["feb", ""],
      ["mar", 1],
    ],
    "Cellen på rad 2, kolumn 2 är tom.",
  ],
  ["a single row", [[1, 2, 3]], "bara en period"],
  ["a single column", [[1], [2], [3]], "bara en kolumn"],
  ["all zeros", [[0, 0], [0]], "Alla belopp i triangeln är 0"],
  [
    "text",
    [
      [1, 2],
      ["n/a", ""],
    ],
    "Cellen på rad 2, kolumn 1 är ”n/a” men ska vara ett tal",
  ],
  [
    "text in the middle",
    [
      [1, "5 st"],
      [1, ""],
    ],
    "rad 1, kolumn 2 är ”5 st”",
  ],
  [
    "more delays than periods",
    [
      [1, 2, 3],
      [1, 2],
    ],
    "cellen på rad 1, kolumn 3 är en för mycket",
  ],
  [
    "years out of order",
    [
      ["", 0, 1],
      [2024, 1, 2],
      [2023, 1, ""],
    ],
    "Cellen på rad 3, kolumn 1 är ”2023” och följer inte på ”2024”",
  ],
  [
    "a month missing",
    [
      ["2024-01", 1, 2],
      ["2024-03", 1, ""],
    ],
    "följer inte på ”2024-01”",
  ],
  [
    "a label that is no month",
    [
      ["2024-01", 1, 2],
      ["mars", 1, ""],
    ],
    "”mars” men ska vara en period",
  ],
  ["empty", [["", ""]], "bara en period"],
])("a triangle is refused with its cell: %s", (_, rows, message) => {
  expect(() => readTriangle(rows)).toThrow(message);
});

test("a first column of zeros is refused with what to do", () => {
  const triangle = readTriangle([
    [0, 5, 6],
    [0, 5, ""],
    [0, "", ""],
  ]);
  expect(() => mack(triangle)).toThrow("Börja vid den första fördröjning då något faktureras");
});

test("a small triangle has an estimate but no standard error: unknown, not 0", () => {
  const { total } = mack(
    readTriangle([
      [10, 20],
      [10, ""],
    ]),
  );
  expect([total.outstanding, total.standardError]).toEqual([10, null]);
});

test("a prior without its method, and the method without a prior, are refused", () => {
  const triangle = readTriangle(body);
  expect(() => runOff(triangle, { prior: [1] })).toThrow("bara av metoden ”bf”");
  expect(() => runOff(triangle, { method: "bf" })).toThrow("behöver förväntade belopp");
  expect(() => runOff(triangle, { method: "bf", prior: [1, 2] })).toThrow("2 förväntade belopp");
  expect(() => runOff(triangle, { tail: -1 })).toThrow("Svansfaktorn är −1 men");
  expect(() => runOff(triangle, { tail: 11.5 })).toThrow("Svansfaktorn är 11,5 men");
});

const list: Cell[][] = [
  ["Avser", "Faktura", "Belopp"],
  ["2024-01", "2024-02", 100],
  ["2024-03", "2024-04", 130],
  ["2024-01", "2024-03", 20],
  ["2024-02", "2024-03", 110],
  ["2024-02", "2024-04", -5],
];

test("a list of invoices in any order becomes a triangle that starts at the first delay in use", () => {
  const { triangle, unseen } = triangleFromInvoices(readInvoices(list));
  // January: 100 a month later, 120 after two, nothing more after three: an observed zero.
  expect(triangle.rows).toEqual([[100, 120, 120], [110, 105], [130]]);
  expect(triangle.origins).toEqual(["2024-01", "2024-02", "2024-03"]);
  expect([triangle.firstDelay, unseen]).toEqual([1, ["2024-04"]]);
});

test("a row of 0 kronor tells that an invoice period without invoices has passed", () => {
  const quiet = triangleFromInvoices(readInvoices([...list, ["2024-04", "2024-05", 0]]));
  // April's service could have been invoiced in May and was not: an observed zero for each period.
  expect(quiet.triangle.rows).toEqual([[100, 120, 120, 120], [110, 105, 105], [130, 130], [0]]);
  expect(quiet.unseen).toEqual(["2024-05"]);
});

test("invoices by year, whatever the form of their dates", () => {
  const invoices = readInvoices(
    [
      [2021, 2021, 5],
      [2021, "2022-03-31", 2],
      ["2022-11", 44_896, 6],
    ],
    "year",
  );
  const { triangle } = triangleFromInvoices(invoices, "year");
  expect(triangle.rows).toEqual([[5, 7], [6]]);
});

test.each<[string, Cell[][], string]>([
  ["before service", [["2024-03", "2024-02", 1]], "Rad 1: fakturan kom 2024-02, före perioden"],
  ["no month", [["", "2024-02", 1]], "Rad 1: perioden som fakturan gäller är tom"],
  [
    "a year for a month",
    [["2024-01", 2024, 1]],
    "perioden då fakturan kom är ”2024” men ska vara en",
  ],
  ["month 13", [["2024-13", "2024-14", 1]], "”2024-13” men ska vara en månad"],
  [
    "text amount",
    [["2024-01", "2024-02", "1 kr"]],
    "Rad 1: beloppet är ”1 kr” men ska vara ett tal",
  ],
  ["no amount", [["2024-01", "2024-02"]], "Rad 1: beloppet är tomt"],
  ["no rows", [["Avser", "Faktura", "Belopp"]], "inga fakturor"],
])("an invoice is refused with its row: %s", (_, rows, message) => {
  expect(() => readInvoices(rows)).toThrow(message);
});
