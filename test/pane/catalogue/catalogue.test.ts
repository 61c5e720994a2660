import { readCases } from "../../../scripts/generate/caseFile";
import { catalogue } from "../../../taskpane/catalogue/catalogue";
import { callFunction } from "../../../taskpane/catalogue/callFunction";
import { swedishFormula } from "../../../taskpane/catalogue/buildFormula";
import { exampleFields } from "../../../taskpane/functions/exampleFields";
import { formState } from "../../../taskpane/functions/formState";

const examples = catalogue.flatMap((entry) =>
  entry.examples.map((formula) => [formula, entry] as const),
);

test("every function has a description, a help page and an example", () => {
  for (const { name, description, helpUrl, examples: own } of catalogue) {
    expect({ name, description }).toEqual({ name, description: expect.stringMatching(/\.$/) });
    expect(helpUrl).toMatch(/\/help\/[a-z]+\.html$/);
    expect(own.length).toBeGreaterThan(0);
  }
});

test.each(examples)("%s can be filled into the form and answered", (formula, entry) => {
  const { args = [] } = formState(entry.parameters, exampleFields(entry.parameters, formula));
  expect(swedishFormula(entry.name, args)).toBe(formula);
  // What the cells of a reference hold, as the case of the same formula says.
  const cells = readCases(entry.id).find((each) => each.formula === formula)?.args ?? [];
  const values = args.map((arg, i) =>
    arg.kind === "reference" ? cells[i] : "value" in arg ? arg.value : undefined,
  );
  const answer = callFunction(entry, values);
  const shown = answer.kind === "cells" ? answer.rows.flat() : [answer.error.code];
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain("#VALUE!");
});

test("an answer outside a cell's values is told as an error, never thrown", () => {
  const entry = catalogue[0];
  if (entry === undefined) throw new Error("The catalogue is empty");
  const broken = {
    ...entry,
    compute: () => {
      throw new TypeError("x is undefined");
    },
  };
  expect(callFunction(broken, [])).toMatchObject({
    kind: "error",
    error: { code: "#VALUE!", message: expect.not.stringContaining("undefined") },
  });
});
