import { functions } from "../../functions/generated/register";
import { readCases } from "../../scripts/generate/caseFile";
import { outputs } from "../../scripts/generate/outputs";
import { overtaken } from "../../scripts/generate/overtaken";
import { HANDBOOK } from "../../scripts/generate/paths";
import { caseProblem } from "../../scripts/generate/runCase";
import type { NeutralFunction } from "../../functions/neutralFunction";
import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import type * as known from "../known/schablonThrough";

// A made-up amount for the first year that is not decided: what its one line does to the rest.
jest.mock("../../src/parameters/schablonbelopp", () =>
  jest
    .requireActual<typeof known>("../known/schablonThrough")
    .schablonThrough(2026, [[2027, 371.3]]),
);

test("the year is answered with its amount, and the next is the first without one", () => {
  expect(lastDecidedYear).toBe(2027);
  const schablon = functions.SCHABLON as NeutralFunction;
  expect(schablon([[2027]])).toEqual([[371.3]]);
  expect(() => schablon([[2028]])).toThrow("Sista beslutade år är 2027 (371,30 kr)");
});

test("every case whose years are decided still holds, whatever function", () => {
  const problems = Object.entries(functions).flatMap(([id, run]) =>
    readCases(id)
      .filter((each) => !overtaken(each))
      .map((each) => caseProblem(run, each)),
  );
  expect(problems.length).toBeGreaterThan(100);
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test("the handbook is written anew, and says which answers rest on what was decided before", async () => {
  const pages = [...(await outputs())].filter(([file]) => file.startsWith(HANDBOOK));
  const text = pages.map(([, content]) => content).join("\n");
  expect(text).toContain("`=PA.SCHABLON(2028;0,015)` ger **358,2**");
  expect(text).toContain("Räknat med de schablonbelopp som var beslutade till och med 2026.");
});
