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
  ["xyz", []],
])("%p finds %p", (query, names) => {
  expect(find(query)).toEqual(names);
});

test.each([
  ["a letter too few", "sjukön", ["SJUKLÖN"]],
  ["a letter too many", "kosttnad", ["KOSTNAD", "SFB"]],
  ["a wrong letter in the beginning of a word", "föreldr", ["FÖRÄLDRAAVDRAG"]],
  ["two letters that changed places", "sujklön", ["SJUKLÖN"]],
  ["the wrong dots", "foräldraavdräg", ["FÖRÄLDRAAVDRAG"]],
  ["one word of two", "förrsta timmarna", ["SFB"]],
  ["a short word", "sfc", []],
])("%s is a typing error: %p", (_, query, names) => {
  expect(find(query)).toEqual(names);
});

test("what matches to the letter is not mixed with what nearly does", () => {
  expect(find("dag")).toEqual(["SJUKLÖN"]);
});

test("a name that begins with the word comes before a description that has it", () => {
  expect(find("kostnad")).toEqual(["KOSTNAD", "SFB"]);
});

test("an empty search gives all in their own order", () => {
  expect(find(" ")).toEqual(items.map(({ name }) => name));
});
