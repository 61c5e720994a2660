import type { OwnValue } from "../../../taskpane/documents/ownvalues/ownValues";
import { ownValuesText } from "../../../taskpane/documents/ownvalues/ownValuesText";
import { readOwnValues } from "../../../taskpane/documents/ownvalues/readOwnValues";
import { ownValuesWork } from "../../../taskpane/ownvalues/ownValuesWork";
import { withOwnTyped } from "../../../taskpane/ownvalues/ownTyped";
import type * as knownAmounts from "../../known/schablonThrough";

jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

const announced: OwnValue = {
  kind: "schablon",
  year: 2027,
  value: "355",
  status: "aviserad",
  source: "Budgetpropositionen för 2027",
};
const po: OwnValue = { kind: "po", year: 2026, value: "0.46", status: "indata", source: "" };
const rows = [announced, po];

const stored = (change: Partial<Record<keyof OwnValue, unknown>>): string =>
  JSON.stringify({
    ...(JSON.parse(ownValuesText({ rows: [announced] })) as object),
    rows: [{ ...announced, ...change }],
  });

test("what is kept comes back whole", () => {
  expect(readOwnValues(ownValuesText({ rows }))).toEqual({ rows });
});

test.each([
  [{ kind: "moms" }, "Egna värden, rad 1: uppgiften är inte ett känt val."],
  [{ year: 1900 }, "Egna värden, rad 1: året ligger utanför 1994–2100."],
  [{ value: "tre" }, "Egna värden, rad 1: värdet är inte ett tal"],
  [{ value: "35290" }, "”Schablonbelopp 2027” är 35\u00a0290 men får inte vara över 10\u00a0000"],
  [{ status: "beslutad" }, "Egna värden, rad 1: statusen är inte ett känt val."],
  [{ source: "x".repeat(301) }, "Egna värden, rad 1: källan är längre än 300 tecken."],
])("%o is refused by name", (change, message) => {
  expect(() => readOwnValues(stored(change))).toThrow(message);
});

test("the same year twice is refused", () => {
  const twice = JSON.stringify({
    ...(JSON.parse(ownValuesText({ rows })) as object),
    rows: [announced, announced],
  });
  expect(() => readOwnValues(twice)).toThrow("har två värden för samma uppgift och år");
});

test("a change is one step in words, and the rows stand by kind and year", () => {
  const { reduce } = ownValuesWork;
  const first = reduce({ rows: [po] }, { type: "put", row: announced });
  expect(first.change).toBe("Schablonbelopp 2027 lades till");
  expect(first.work.rows).toEqual(rows);
  const changed = reduce(first.work, { type: "put", row: { ...announced, value: "356" } });
  expect(changed.change).toBe("Schablonbelopp 2027 ändrades");
  const gone = reduce(changed.work, { type: "remove", kind: "schablon", year: 2027 });
  expect(gone).toMatchObject({ change: "Schablonbelopp 2027 togs bort", work: { rows: [po] } });
});

test("a blank field of Egen regi takes the own value of its year; a filled one and a decided year keep theirs", () => {
  expect(withOwnTyped({ year: "2027" }, rows)).toEqual({ year: "2027", po: "46", schablon: "355" });
  expect(withOwnTyped({ year: "2027", po: "40", schablon: "360" }, rows)).toEqual({
    year: "2027",
    po: "40",
    schablon: "360",
  });
  const decided = { ...announced, year: 2026 };
  expect(withOwnTyped({ year: "2026" }, [decided])).toEqual({ year: "2026" });
  expect(withOwnTyped({ year: "2025" }, [po])).toEqual({ year: "2025" });
});
