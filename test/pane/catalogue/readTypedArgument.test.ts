import { catalogue } from "../../../taskpane/catalogue/catalogue";
import { readTypedArgument } from "../../../taskpane/catalogue/readTypedArgument";

const parameters = catalogue.flatMap(({ id, parameters: own }) =>
  own.map((parameter) => ({ ...parameter, id })),
);
const shares = parameters.filter(({ limits }) => limits?.unit.startsWith("andel"));
const others = parameters.filter(({ limits }) => limits && !limits.unit.startsWith("andel"));

test("the shares that functions take are known from the functions themselves", () => {
  const known = new Set(shares.map(({ name }) => name));
  for (const name of ["uppräkning", "nyttjandegrad", "po", "sjuk", "andel_pan", "indexökning"]) {
    expect(known).toContain(name);
  }
});

describe.each(shares)("$id: $name", (parameter) => {
  test.each([
    ["15", 0.15],
    ["15 %", 0.15],
    ["0,15 %", 0.0015],
    ["0", 0],
  ])("%s in the field is %d in the formula", (typed, value) => {
    expect(readTypedArgument(parameter, typed)).toEqual({ kind: "number", value });
  });

  test("0,15 is asked about, and 150 is too much", () => {
    expect(readTypedArgument(parameter, "0,15")).toEqual({
      kind: "refused",
      message: "0,15 kan läsas på två sätt. Menar du 15 % eller 0,15 %?",
    });
    expect(readTypedArgument(parameter, "150")).toEqual({
      kind: "refused",
      message: expect.stringContaining("är 150 % men ska vara mellan") as string,
    });
  });

  test("a cell is a cell, for its share is 0 to 1 there", () => {
    expect(readTypedArgument(parameter, "B4")).toMatchObject({ kind: "reference" });
  });
});

test.each(others.filter(({ limits }) => !/kr|faktor/.test(limits?.unit ?? "")))(
  "$id: $name is not in kronor or per cent",
  (parameter) => {
    expect(readTypedArgument(parameter, "12 kr")).toMatchObject({ kind: "refused" });
    expect(readTypedArgument(parameter, "12 %")).toMatchObject({ kind: "refused" });
    expect(readTypedArgument(parameter, "12")).toEqual({ kind: "number", value: 12 });
  },
);
