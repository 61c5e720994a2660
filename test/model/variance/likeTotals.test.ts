import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { varianceRows } from "../../../src/variance/varianceRows";
import type { Cell } from "../../../src/labelled/cell";

type Rows = readonly (readonly Cell[])[];
const FACTORS: Rows = [
  ["Personer", 10, 12],
  ["Kostnad per person", 100, 110],
];

test.each(
  "Totalsumma,Summa kostnader:,Nettokostnad,Tot.,Summa summarum,Kostnad totalt,S:a kostnad,Sub-total,=Summa,Ack.".split(
    ",",
  ),
)("the row %p gives the cost, last, first or in the middle", (name) => {
  const row = [name, 1000, 1400] as const;
  const [persons, price] = FACTORS as [Cell[], Cell[]];
  for (const rows of [
    [persons, price, row],
    [row, persons, price],
    [persons, row, price],
  ]) {
    const found = varianceRows(rowsComparison(rows, [], "shapley"));
    expect(found.map(({ label }) => label)).not.toContain(name);
    expect(found.at(-1)?.kronor.toNumber()).toBe(400);
  }
});

// 10,4 × 100,33 = 1 043,43 and 12,3 × 110,27 = 1 356,32: rounded factors give the cost but for some kronor.
// 455 × 347 850 = 158 271 750 and 465 × 341 409 = 158 755 185 kr, or 158 272 and 158 755 tkr.
test.each<[string, Rows, RegExp]>([
  [
    "a cost of rounded factors",
    [
      ["Personer", 10.4, 12.3],
      ["Kr per person", 100.33, 110.27],
      ["Kostnad", 1043, 1356],
    ],
    /Rad 3 \(”Kostnad”\) är nästan produkten av de andra raderna/,
  ],
  [
    "a cost in thousands",
    [
      ["Personer", 455, 465],
      ["Kr per person", 347_850, 341_409],
      ["Kostnad", 158_272, 158_755],
    ],
    /Rad 3 \(”Kostnad”\) är i tusental produkten av de andra raderna/,
  ],
  [
    "a total in thousands",
    [
      ["Personer", 455, 465],
      ["Kr per person", 347_850, 341_409],
      ["Totalt tkr", 158_272, 158_755],
    ],
    /Rad 3 \(”Totalt tkr”\) är i tusental produkten av faktorerna\. Ange den i samma enhet/,
  ],
  [
    "a sum of rounded rows",
    [
      ["Barn", 10.4, 12.3],
      ["Vuxna", 100.3, 110.2],
      ["Alla", 111, 122],
    ],
    /Rad 3 \(”Alla”\) är nästan summan av de andra raderna/,
  ],
  [
    "a product in the middle",
    [
      ["Personer", 10, 12],
      ["Timmar per person", 5, 6],
      ["Timmar", 50, 72],
      ["Kr per timme", 100, 110],
    ],
    /Rad 3 \(”Timmar”\) är produkten av raderna ovanför/,
  ],
  [
    "a part of the row above",
    [
      ["Personer", 10, 12],
      ["varav barn", 3, 4],
      ["Kr per person", 100, 110],
    ],
    /Rad 2 \(”varav barn”\) är en del av raden ovanför, inte en faktor/,
  ],
])("%s is no factor: the row is named", (_what, rows, message) => {
  expect(() => rowsComparison(rows, [], "shapley")).toThrow(message);
});

test("a part of a known item is not counted once more", () => {
  const items: Rows = [
    ["Sena fakturor", 50],
    ["– varav 2023", 40],
  ];
  expect(() => rowsComparison(FACTORS, items, "shapley")).toThrow(
    /Rad 2 \(”– varav 2023”\) är en del av raden ovanför och skulle räknas två gånger/,
  );
});

test("factors that look like sums are factors where their name says what of, or they are renamed", () => {
  const price = ["Kr per timme", 100, 110];
  for (const name of ["Timmar totalt", "Nettotimmar per person", "Sommartimmar", "Summering"]) {
    expect(
      varianceRows(rowsComparison([[name, 5, 6], price], [], "shapley"))
        .at(-1)
        ?.kronor.toNumber(),
    ).toBe(160);
  }
});
