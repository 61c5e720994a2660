import { comparisonText } from "../../../taskpane/documents/comparison/comparisonText";
import { readComparison } from "../../../taskpane/documents/comparison/readComparison";
import { exampleComparison } from "../../workbench/sheets/comparisonBook";

type Plain = Record<string, unknown>;
const stored = (change: (form: Plain) => void): string => {
  const document = JSON.parse(comparisonText({ form: exampleComparison() })) as { form: Plain };
  change(document.form);
  return JSON.stringify(document);
};

test("what is kept comes back as it was, and nothing as nothing", () => {
  const form = exampleComparison();
  expect(readComparison(comparisonText({ form }))).toEqual({ form });
  expect(readComparison(comparisonText({ form: undefined }))).toEqual({ form: undefined });
});

test.each([
  [
    (form: Plain) => (form["years"] as unknown[]).reverse(),
    "Listan med år har samma år två gånger eller år i fel ordning.",
  ],
  [
    (form: Plain) =>
      Object.assign((form["years"] as Plain[])[0]?.["typed"] as Plain, { annat: "1" }),
    "År 1 har ett okänt fält, ”annat”.",
  ],
  [
    (form: Plain) => Object.assign((form["years"] as Plain[])[1] as Plain, { year: 1066 }),
    "År 2 är inte ett år från 1994 till 2100.",
  ],
  [
    (form: Plain) =>
      (((form["tables"] as Plain[])[0]?.["places"] as Plain[])[1]?.["values"] as unknown[]).pop(),
    "Jämförelsetabell 1 har inte ett värde för varje år.",
  ],
  [
    (form: Plain) => {
      (((form["tables"] as Plain[])[0]?.["places"] as Plain[])[1]?.["values"] as unknown[])[0] =
        "=1+1";
    },
    "Jämförelsetabell 1, rad 2, ett värde, är inte ett tal, till exempel 347.70.",
  ],
  [
    (form: Plain) => Object.assign(form, { counted: "ibland" }),
    "När personerna är räknade är inte ett känt val.",
  ],
] as const)("what is damaged is refused, with where and how", (change, message) => {
  expect(() => readComparison(stored(change as (form: Plain) => void))).toThrow(message);
});
