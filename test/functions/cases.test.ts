import { readdirSync } from "node:fs";
import { functions } from "../../functions/generated/register";
import { readCases } from "../../scripts/generate/caseFile";
import { CASES } from "../../scripts/generate/paths";
import { caseProblem } from "../../scripts/generate/runCase";

const ids = Object.keys(functions);

test("every function has a case file, and every case file a function", () => {
  const files = readdirSync(CASES).filter((file) => file.endsWith(".json"));
  expect(files.map((file) => file.replace(".json", "")).sort()).toEqual([...ids].sort());
});

describe.each(ids)("%s", (id) => {
  const cases = readCases(id);
  const run = functions[id];
  if (run === undefined) throw new Error(id);

  test.each(cases.map((each) => [each.formula, each] as const))("%s", (_formula, each) => {
    expect(caseProblem(run, each)).toBeUndefined();
  });

  test("shows an example that works and, where it can fail, one that does not", () => {
    expect(cases.some(({ error }) => error === undefined)).toBe(true);
    expect(id === "VERSION" || cases.some(({ error }) => error !== undefined)).toBe(true);
  });
});
