import { givenValue } from "../../../src/labelled/givenValue";

const inUnit = (unit: string) => ({ unit, min: -1e12, max: 1e12, above: false, whole: false });

test.each([
  ["kr", 0.085],
  ["kr/år", -0.5],
  ["kr/månad", 0.4718],
])("a share where %s is taken is refused: 8,5 %% in a cell is 0,085", (unit, value) => {
  expect(() => givenValue(inUnit(unit), value, "Rad 6 (”Administration”)")).toThrow(
    /anges i kronor\. Skriv beloppet: en andel eller procent läses inte här\./,
  );
});

test.each([
  ["kr", 0],
  ["kr", 1],
  ["kr", -280_000.5],
  // What 0,3 − 0,1 − 0,2 leaves in a cell.
  ["kr", -2.7755575615628914e-17],
  ["kr/timme", 0.5],
])("%s takes %s", (unit, value) => {
  expect(givenValue(inUnit(unit), value, "Rad 6").toNumber()).toBe(value);
});
