import type { Cell } from "../../../src/labelled/cell";
import { mack } from "../../../src/runoff/methods/mack";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff } from "../../../src/runoff/methods/runOff";
import { triangleNotes } from "../../../src/runoff/words/triangleNotes";

const body: Cell[][] = [
  [10, 20, 22],
  [11, 21, ""],
  [12, null, ""],
];

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
  ["empty", [["", ""]], "bara en period"],
])("a triangle is refused with its cell: %s", (_, rows, message) => {
  expect(() => readTriangle(rows)).toThrow(message);
});

test.each<[string, Cell[][], string]>([
  [
    "a first column of zeros",
    [
      [0, 5, 6],
      [0, 5, ""],
      [0, "", ""],
    ],
    "Summan från cellen på rad 1, kolumn 1 till och med cellen på rad 2, kolumn 1 är 0 eller negativ",
  ],
  [
    "repayments of all, beside names and under a heading",
    [
      ["", 0, 1, 2],
      ["jan", 10, 5, 0],
      ["feb", 10, -5, ""],
      ["mar", 10, "", ""],
    ],
    "Summan från cellen på rad 2, kolumn 3 till och med cellen på rad 3, kolumn 3 är 0 eller negativ",
  ],
  [
    "the oldest period repaid in the end",
    [
      [10, 5, -1],
      [10, 5, ""],
      [10, "", ""],
    ],
    "Cellen på rad 1, kolumn 3 är 0 eller negativ",
  ],
])(
  "a column without development is refused with its cells and what to do: %s",
  (_, rows, message) => {
    expect(() => readTriangle(rows)).toThrow(message);
    expect(() => readTriangle(rows)).toThrow(
      "Börja vid den första fördröjning då något faktureras",
    );
  },
);

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

describe("a triangle read as the other type than it looks", () => {
  // 100 a period: 60, 30 and 10 by delay.
  const added: Cell[][] = [[60, 30, 10], [60, 30], [60]];
  const byThen: Cell[][] = [[60, 90, 100], [60, 90], [60]];

  test("is said where the figures stand", () => {
    expect(triangleNotes(readTriangle(added, "kumulativ"))[0]).toBe(
      "Beloppen minskar åt höger i de flesta celler. Är varje belopp bara det som tillkom, läs " +
        "triangeln som inkrementell: nu återstår för lite.",
    );
    expect(triangleNotes(readTriangle(byThen, "inkrementell"))[0]).toBe(
      "Beloppen växer åt höger i varje rad. Är de allt som är fakturerat dittills, läs triangeln " +
        "som kumulativ: nu återstår för mycket.",
    );
  });

  test("is not said of the right one, nor of a delay that begins slowly", () => {
    expect(triangleNotes(readTriangle(added, "inkrementell"))).toEqual([]);
    expect(triangleNotes(readTriangle(byThen, "kumulativ"))).toEqual([]);
    const slow: Cell[][] = [[0, 40, 60, 10], [5, 40, 60], [0, 40], [0]];
    expect(readTriangle(slow, "inkrementell").aside).toBeUndefined();
  });
});
