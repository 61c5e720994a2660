import type { Cell } from "../../../src/labelled/cell";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";

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
  ["delays as text only", [["12", "24", "36"], ...body], ["1", "2", "3"]],
  [
    "dates under a heading of words",
    titled([45292, 45323, 45352], ["Månad", "0 mån", "1 mån", "2 mån"]),
    ["2024-01", "2024-02", "2024-03"],
  ],
  [
    "names of months over every third month",
    titled(["jan 2024", "feb 2024", "mar 2024"], ["Månad", 3, 6, 9]),
    ["jan 2024", "feb 2024", "mar 2024"],
  ],
  [
    "quarters over years in months",
    titled(["2023 K1", "2023 K2", "2023 K3"], ["Kvartal", 12, 24, 36]),
    ["2023 K1", "2023 K2", "2023 K3"],
  ],
  [
    "words and a blank over a column",
    titled(["a", "b", "c"], ["Period", "Första", "", "Tredje"]),
    ["a", "b", "c"],
  ],
  ["the last delay and later", titled(["a", "b", "c"], ["Period", 0, 1, "2+"]), ["a", "b", "c"]],
  ["rows counted from 1", titled([1, 2, 3], ["Period", 1, 2, 3]), ["1", "2", "3"]],
])("a triangle is read: %s", (_, rows, origins) => {
  const triangle = readTriangle(rows);
  expect(triangle.origins).toEqual(origins);
  expect(triangle.rows).toEqual([[10, 20, 22], [11, 21], [12]]);
});

test("a name that stands twice is refused with its cell", () => {
  expect(() => readTriangle(titled(["a", "b", "a"], ["Period", 0, 1, 2]))).toThrow(
    "Cellen på rad 4, kolumn 1 är ”a”, som redan finns ovanför. Ge varje period ett eget namn.",
  );
});

test("a period whose amounts look like delays is no heading", () => {
  const rows: Cell[][] = [
    ["2023 K1", 3, 6, 9],
    ["2023 K2", 4, 7, ""],
    ["2023 K3", 5, "", ""],
  ];
  expect(readTriangle(rows).rows).toEqual([[3, 6, 9], [4, 7], [5]]);
  const months = rows.map(([, ...amounts], i) => [["jan", "feb", "mar"][i], ...amounts]);
  expect(readTriangle(months).origins).toEqual(["jan", "feb", "mar"]);
});

test("amounts within the years of dates stay amounts under delays of their own", () => {
  const rows: Cell[][] = [
    ["0 mån", "1 mån"],
    [45292, 45400],
    [45323, ""],
  ];
  expect(readTriangle(rows).rows).toEqual([[45292, 45400], [45323]]);
});

test.each<[string, Cell[][], string]>([
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
  [
    "a month missing among dates under a heading of words",
    [
      ["Månad", "0 mån", "1 mån", "2 mån"],
      ...[45292, 45323, 45352, 45413, 45444, 45474].map((date) => [date, 1, 2, 3]),
    ],
    "Cellen på rad 5, kolumn 1 är ”2024-05” och följer inte på ”2024-03”",
  ],
  [
    "a year twice under a heading of words",
    [
      ["År", "efter 1", "efter 2"],
      [2021, 1, 2],
      [2022, 1, 2],
      [2022, 1, ""],
    ],
    "Cellen på rad 4, kolumn 1 är ”2022” och följer inte på ”2022”",
  ],
  [
    "half a year",
    [
      ["", 0, 1],
      [2023, 1, 2],
      [2023.5, 1, ""],
    ],
    "Cellen på rad 3, kolumn 1 är ”2023,5” men ska vara en period",
  ],
  [
    "a mistyped date under delays",
    [
      ["Månad", 0, 1],
      [45292, 1, 2],
      [4532, 1, ""],
    ],
    "Cellen på rad 3, kolumn 1 är ”4532” men ska vara en period",
  ],
  [
    "years without a heading",
    [
      [2018, 1, 2],
      [2019, 1, 2],
      [2020, 1, ""],
    ],
    "Cellen på rad 1, kolumn 1 är ”2018” och kolumnen ser ut som perioder utan rubrik",
  ],
  [
    "dates without a heading, one missing",
    [
      [45292, 1, 2],
      [45323, 1, 2],
      [45383, 1, ""],
    ],
    "”2024-01” och kolumnen ser ut som perioder utan rubrik",
  ],
  [
    "a word among the amounts of the first period",
    [
      ["2024-01", 1, "n/a"],
      ["2024-02", 1, ""],
    ],
    "Cellen på rad 1, kolumn 3 är ”n/a” men ska vara ett tal",
  ],
])("names or a heading that cannot be are refused with their cell: %s", (_, rows, message) => {
  expect(() => readTriangle(rows)).toThrow(message);
});
