import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { varianceRows } from "../../../src/variance/varianceRows";
import type { Cell } from "../../../src/labelled/cell";
import { readHistory } from "../../../src/forecast/input/readHistory";
import { readParts } from "../../../src/variance/input/readParts";

type Rows = readonly (readonly Cell[])[];
const FACTORS: Rows = [
  ["Personer", 10, 12],
  ["Kostnad per person", 100, 110],
];

/** Posts and the total, kr. Without a total: 12 × 110 − 10 × 100 = 320. */
function posts(more: Rows, known: Rows = []): Record<string, number> {
  const rows = varianceRows(rowsComparison([...FACTORS, ...more], known, "shapley"));
  return Object.fromEntries(rows.map(({ label, kronor }) => [label, kronor.toNumber()]));
}

test.each(["Totalt:", "Total", "SUMMA", "Summa totalt", "Netto", "Delsumma", "Totalt\u00a0(kr)"])(
  "the row %p gives the cost: 1 400 − 1 000 = 400, of which the factors explain 320",
  (name) => {
    expect(posts([[name, 1000, 1400]])).toMatchObject({
      Totalt: 400,
      "Förklaras inte av faktorerna": 80,
    });
  },
);

test("the product under another name is no factor, and a subtotal says nothing more", () => {
  expect(posts([["Kostnad", 1000, 1320]])).toEqual(posts([]));
  expect(
    posts([
      ["Delsumma", 1000, 1320],
      ["Totalt", 1000, 1400],
    ]),
  ).toMatchObject({ Totalt: 400 });
  expect(
    posts([
      ["Kostnad", 1000, 1320],
      ["Totalt", 1000, 1400],
    ]),
  ).toMatchObject({ Totalt: 400 });
});

test.each<[string, Rows, RegExp]>([
  [
    "a name that begins as a sum's",
    [["Totala timmar", 5, 6]],
    /Rad 3 \(”Totala timmar”\) börjar som en summa men är inte faktorernas produkt: det skiljer −995 och −1\s314\. Är den en faktor, byt namn/,
  ],
  [
    "a total that is the factors' sum",
    [["Totalt", 110, 122]],
    /Rad 3 \(”Totalt”\) är summan av faktorerna, men kostnaden är deras produkt/,
  ],
  [
    "a sum under another name",
    [["Alla", 110, 122]],
    /Rad 3 \(”Alla”\) är summan av de andra raderna/,
  ],
  [
    "two rows that may be the cost",
    [
      ["Faktor", 1, 1],
      ["Kostnad", 1000, 1320],
      ["Kopia", 1, 1],
    ],
    /^$/,
  ],
])("%s: the row is named", (_what, more, message) => {
  if (message.source === "^$") expect(posts(more)).toMatchObject({ Totalt: 320 });
  else expect(() => posts(more)).toThrow(message);
});

test("a factor that a total should give is left blank: as 0 it would explain nothing, and is refused", () => {
  const deviation = (rows: Rows, known: Rows = []): number | undefined =>
    varianceRows(rowsComparison(rows, known, "shapley"))
      .at(-1)
      ?.kronor.toNumber();
  const rows = (price: Cell): Rows => [
    ["Personer", 10, 12],
    ["Kostnad per person", price, price],
    ["Totalt", 1000, 1400],
  ];
  expect(deviation(rows(""))).toBe(400);
  expect(() => deviation(rows(0))).toThrow(
    "Kostnad per person, budget, är 0, men Totalt är det inte. Töm cellen om den ska räknas fram ur Totalt.",
  );
  // A side of which all is known items has a factor of 0.
  const none: Rows = [
    ["Personer", 12, 0],
    ["Kostnad per person", 110, 100],
    ["Totalt", 1320, 50],
  ];
  expect(deviation(none, [["Sena fakturor", 50]])).toBe(50 - 1320);
});

test("rows of blanks and zeros are blank rows, and a number is no name", () => {
  expect(
    posts([
      ["", null, ""],
      [0, 0, 0],
      ["", 0, 0],
    ]),
  ).toEqual(posts([]));
  expect(
    posts(
      [],
      [
        ["Sena fakturor", 50],
        [0, 0],
        ["", ""],
      ],
    ),
  ).toMatchObject({ Totalt: 370 });
  expect(() => posts([[5, 10, 12]])).toThrow(/Rad 3: namnet är ”5”, ett tal/);
  expect(() => posts([["12,5", 10, 12]])).toThrow(/Rad 3: namnet är ”12,5”, ett tal/);
  expect(() => posts([[0, 10, 12]])).toThrow(/Rad 3 saknar namn/);
});

test("known items: sums of all, of those above and of some, are no items", () => {
  const items: Rows = [
    ["Sena fakturor", 50],
    ["Återbetalning", -20],
  ];
  for (const sum of ["Summa", "Netto:", "Totalt kända poster".slice(0, 6), "Nettoeffekt"]) {
    expect(posts([], [...items, [sum, 30]])).toMatchObject({ Totalt: 350 });
  }
  const more: Rows = [
    ["Delsumma", 30],
    ["Statsbidrag", -5],
    ["Avgifter", -7],
    ["Delsumma 2", -12],
    ["Summa", 18],
  ];
  expect(posts([], [...items, ...more])).toMatchObject({ Totalt: 338 });
  expect(() => posts([], [...items, ["Nettointäkt", 4]])).toThrow(
    /Rad 3 \(”Nettointäkt”\) börjar som en summa .* byt namn/,
  );
  expect(() => posts([], [...items, ["Alla poster", 30]])).toThrow(
    /Rad 3 \(”Alla poster”\) är summan av de andra posterna/,
  );
  expect(posts([], [...items, ["Ny post", 30], ["Summa", 60]])).toMatchObject({ Totalt: 380 });
});

test("names like an object's own are names", () => {
  expect(
    posts(
      [
        ["constructor", 1, 1],
        ["__proto__", 2, 2],
      ],
      [["toString", 7]],
    ),
  ).toMatchObject({ Totalt: 647 });
});

test("a group, a part or a year called Totalt is none", () => {
  const head = ["Grupp", "Faktor", "Budget", "Utfall"];
  const group = (name: string): Rows => FACTORS.map((row) => [name, ...row]);
  const parts = readParts([
    head,
    ...group("Väster"),
    ...group("Öster"),
    ["Totalt", "", 2000, 2640],
  ]);
  expect(parts[0]?.cells.map((cell) => cell.group)).toEqual(["Väster", "Öster"]);
  const years = readHistory([
    ["År", "SFB-personer i snitt", "LSS-timmar", "Utfall SFB", "Utfall LSS", "Totalt"],
    [2024, 435, 577209, 1, 2, 3],
    [2025, 455, 565386, 4, 5, 9],
    ["Summa", 890, 1142595, 5, 7, 12],
  ]);
  expect(years.map(({ year }) => year)).toEqual([2024, 2025]);
});
