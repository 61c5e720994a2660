import { readdirSync } from "node:fs";
import { functions } from "../../functions/generated/register";
import type * as register from "../../functions/generated/register";
import type { NeutralFunction } from "../../functions/neutralFunction";
import { type FunctionCase, readCases } from "../../scripts/generate/caseFile";
import { CASES } from "../../scripts/generate/paths";
import type * as runCase from "../../scripts/generate/runCase";
import { asKnown } from "../known/asKnown";

const ids = Object.keys(functions);

type Known = Pick<typeof register, "functions"> & Pick<typeof runCase, "caseProblem">;
const knownThrough = new Map<string, Known>();

/** The functions with what was decided and known when a case was worked. */
function known({ decidedThrough, indexThrough }: FunctionCase): Known {
  const key = `${decidedThrough} ${indexThrough}`;
  const loaded =
    knownThrough.get(key) ??
    asKnown({ decidedThrough, indexThrough }, () => ({
      ...jest.requireActual<typeof register>("../../functions/generated/register"),
      ...jest.requireActual<typeof runCase>("../../scripts/generate/runCase"),
    }));
  knownThrough.set(key, loaded);
  return loaded;
}

test("every function has a case file, and every case file a function", () => {
  const files = readdirSync(CASES).filter((file) => file.endsWith(".json"));
  expect(files.map((file) => file.replace(".json", "")).sort()).toEqual([...ids].sort());
});

describe.each(ids)("%s", (id) => {
  const cases = readCases(id);
  test.each(cases.map((each) => [each.formula, each] as const))("%s", (_formula, each) => {
    const { functions: then, caseProblem } = known(each);
    expect(caseProblem(then[id] as NeutralFunction, each)).toBeUndefined();
  });

  test("shows an example that works and, where it can fail, one that does not", () => {
    expect(cases.some(({ error }) => error === undefined)).toBe(true);
    expect(id === "VERSION" || cases.some(({ error }) => error !== undefined)).toBe(true);
  });
});
