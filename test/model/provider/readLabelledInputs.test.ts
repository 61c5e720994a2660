import fc from "fast-check";
import { type Cell, readLabelledInputs } from "../../../src/provider/readLabelledInputs";

const block: Cell[][] = [
  ["År", 2025],
  ["Månadslön", 30_000],
  ["Aktiva timmar SFB", 9000],
  ["Semester", 0.1],
];

function values(rows: Cell[][]) {
  const { values: read } = readLabelledInputs(rows);
  return Object.fromEntries(Object.entries(read).map(([id, value]) => [id, value.toFixed()]));
}

test("rows in any order give the same provider", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(block, { minLength: block.length }), (rows) => {
      expect(values(rows)).toEqual(values(block));
    }),
    { numRuns: 20 },
  );
});

test("a heading, blank rows, the template's sections, case and spaces do not matter", () => {
  const dressed: Cell[][] = [
    ["Uppgift", "Värde"],
    ["Period, pris och volym", ""],
    ["  ÅR ", 2025],
    ["", ""],
    [null, null],
    ["månadslön", 30_000],
    ["aktiva  timmar sfb", 9000],
    ["Semester", 0.1],
  ];
  expect(values(dressed)).toEqual(values(block));
});

test("a known label without a value takes its default", () => {
  expect(values([...block, ["Prisfaktor LSS", ""]]).lssPriceFactor).toBe("1");
});

test("a month is a period too", () => {
  const rows: Cell[][] = [["År", "2025-02"], ...block.slice(1)];
  expect(readLabelledInputs(rows).period.days).toBe(28);
});

test.each<[string, Cell[][], string]>([
  [
    "an unknown label",
    [...block, ["Månadslonn", 1]],
    "Rad 5: ”Månadslonn” är ingen känd uppgift. Menade du ”Månadslön”?",
  ],
  ["a repeated label", [...block, ["semester ", 0.2]], "”Semester” står på både rad 4 och rad 5."],
  [
    "text where a number is taken",
    [...block, ["Sjukfrånvaro", "hög"]],
    "Rad 5 (”Sjukfrånvaro”) är ”hög” men ska vara ett tal.",
  ],
  ["a value without a label", [...block, ["", 7]], "Rad 5 har värdet ”7” men ingen etikett."],
  ["no year", block.slice(1), "”År” saknas eller är tom."],
  [
    "no monthly pay",
    [
      ["År", 2025],
      ["Aktiva timmar SFB", 1],
    ],
    "”Månadslön” saknas eller är tom.",
  ],
  [
    "negative pay",
    [
      ["År", 2025],
      ["Månadslön", -5],
    ],
    "Rad 2 (”Månadslön”) är −5 men måste vara större än 0.",
  ],
  [
    "zero hours",
    [
      ["År", 2025],
      ["Månadslön", 5],
      ["Aktiva timmar SFB", 0],
    ],
    "Rad 3 (”Aktiva timmar SFB”) och ”Aktiva timmar LSS” är 0.",
  ],
  [
    "shares that do not sum to 1",
    [...block, ["Andel HÖK", 0.7], ["Andel PAN", 0.2]],
    "Rad 5 (”Andel HÖK”), rad 6 (”Andel PAN”) och ”Andel PAN anhörig” är tillsammans 0,9 men ska vara 1.",
  ],
  [
    "no time left to perform in",
    [...block, ["Sjukfrånvaro", 0.9]],
    "men måste vara mindre än 1, annars utförs inga timmar.",
  ],
  [
    "jour without employees",
    [...block, ["Jourtimmar SFB", 100], ["Anställda per jourschema", 0]],
    "Rad 6 (”Anställda per jourschema”) är 0 men det finns 100 jourtimmar.",
  ],
  [
    "a percentage typed as a whole number",
    [
      ["År", 2025],
      ["Månadslön", 5],
      ["Semester", 11],
    ],
    "Rad 3 (”Semester”) är 11 men ska vara en andel mellan 0 och 1",
  ],
  [
    "a switch that is neither on nor off",
    [...block, ["Räkna med jour", 0.5]],
    "Rad 5 (”Räkna med jour”) är 0,5 men ska vara ett heltal.",
  ],
  ["month 13", [["År", "2025-13"]], "Rad 1 (”År”) är ”2025-13” men ska vara ett år"],
  [
    "NaN",
    [
      ["År", 2025],
      ["Månadslön", Number.NaN],
    ],
    "Rad 2 (”Månadslön”) är ”inget ändligt tal” men ska vara ett tal.",
  ],
  [
    "a year whose schablon is not decided",
    [["År", 2028], ...block.slice(1)],
    "Schablonbeloppet för 2028 är inte beslutat.",
  ],
])("%s is refused by row", (_, rows, message) => {
  expect(() => readLabelledInputs(rows)).toThrow(message);
});
