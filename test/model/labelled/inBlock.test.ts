import { inBlock } from "../../../src/labelled/inBlock";
import { ModelError } from "../../../src/modelError";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";

const told = (block: string, message: string): string => {
  try {
    inBlock(block, () => {
      throw new ModelError("invalid", message);
    });
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

test.each([
  ["Triangeln", "Cellen på rad 2 är tom.", "Triangeln: Cellen på rad 2 är tom."],
  ["Triangeln", "Triangeln har bara en period.", "Triangeln har bara en period."],
  ["Triangeln", "Alla belopp i triangeln är 0. Rätta.", "Alla belopp i triangeln är 0. Rätta."],
  ["Triangeln", "Rad 2 är tom. Rätta triangeln.", "Triangeln: Rad 2 är tom. Rätta triangeln."],
])("%s is named once in “%s”", (block, message, whole) => {
  expect(told(block, message)).toBe(whole);
});

test("a triangle with more delays than periods is named once", () => {
  const rows = [
    [1, 2, 3, 4],
    [1, 2, 3, null],
  ];
  expect(() => inBlock("Triangeln", () => readTriangle(rows))).toThrow(
    /^Triangeln har 2 perioder men 4 fördröjningar/,
  );
});
