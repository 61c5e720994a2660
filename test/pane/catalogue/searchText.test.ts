import { search } from "../../../taskpane/catalogue/searchText";

const items = [
  { name: "KOSTNAD", text: "Kommunens kostnad" },
  { name: "SJUKLÖN", text: "Ersatt sjuklön dag 1–14" },
  { name: "FÖRÄLDRAAVDRAG", text: "Avdrag för vårdnadshavare" },
  { name: "SFB", text: "Kostnad för de första 20 timmarna" },
];
const find = (query: string): string[] =>
  search(items, query, ({ name, text }) => [name, text]).map(({ name }) => name);

test.each([
  ["sjuklon", ["SJUKLÖN"]],
  ["sjuklön", ["SJUKLÖN"]],
  ["FORALDRA", ["FÖRÄLDRAAVDRAG"]],
  ["vardnads", ["FÖRÄLDRAAVDRAG"]],
  ["=PA.SJUKLÖN(", ["SJUKLÖN"]],
  ["pa.kost", ["KOSTNAD", "SFB"]],
  ["20 timmar", ["SFB"]],
  ["finns inte", []],
])("%p finds %p", (query, names) => {
  expect(find(query)).toEqual(names);
});

test("a name that begins with the word comes before a description that has it", () => {
  expect(find("kostnad")).toEqual(["KOSTNAD", "SFB"]);
});

test("an empty search gives all in their own order", () => {
  expect(find(" ")).toEqual(items.map(({ name }) => name));
});
