import { functions } from "../../functions/generated/register";
import type { NeutralFunction } from "../../functions/neutralFunction";
import { readCases } from "../../scripts/generate/caseFile";
import { outputs } from "../../scripts/generate/outputs";
import { overtaken } from "../../scripts/generate/overtaken";
import { HANDBOOK } from "../../scripts/generate/paths";
import { caseProblem } from "../../scripts/generate/runCase";
import { lastIndexYear } from "../../src/parameters/knownIndex";
import type { Parameter } from "../../src/parameters/types";
import type * as known from "../known/withNextYear";
import { cell } from "./answers";

/** The module of a parameter with one more line: a made-up value for the year after its last. */
function mockNext(name: string, value: number): object {
  const { withNextYear } = jest.requireActual<typeof known>("../known/withNextYear");
  const file = `../../src/parameters/${name}`;
  const own = jest.requireActual<Record<string, Parameter>>(file)[name];
  if (own === undefined) throw new Error(`${file} has no ${name}`);
  const { parameter, madeUp } = withNextYear(own, value);
  return { [name]: parameter, madeUp };
}

jest.mock("../../src/parameters/poPalagg", () => mockNext("poPalagg", 0.48));
jest.mock("../../src/parameters/omsorgsprisindex", () => mockNext("omsorgsprisindex", 0.031));
jest.mock("../../src/parameters/invanare", () => mockNext("invanare", 10_640_000));
jest.mock("../../src/parameters/prisindex", () => mockNext("prisindex", 1.71));
jest.mock("../../src/parameters/aldersgrans", () => mockNext("aldersgrans", 68));

test.each([
  ["PO", "poPalagg"],
  ["OPI", "omsorgsprisindex"],
  ["invånare riket", "invanare"],
  ["prisindex omsorg", "prisindex"],
  ["åldersgräns", "aldersgrans"],
])("%s is answered for its new year, and the next is the first without one", (name, id) => {
  const { madeUp } = jest.requireMock<{ madeUp: readonly [year: number, value: number] }>(
    `../../src/parameters/${id}`,
  );
  const [year, value] = madeUp;
  expect(cell("PARAMETER", name, year)).toBe(value);
  expect(cell("PARAMETER", name, year + 1)).toMatch(/^#N\/A .* är inte känt för/);
});

test("the price index is known a year longer", () => {
  expect(cell("FASTPRIS", 100, lastIndexYear, 2007)).toBeCloseTo(100 / 1.71, 9);
  expect(cell("FASTPRIS", 100, lastIndexYear + 1, 2007)).toContain(`2007\u2013${lastIndexYear}`);
});

test("every case whose figures were known still holds, whatever function", () => {
  const problems = Object.entries(functions).flatMap(([id, run]) =>
    readCases(id)
      .filter((each) => overtaken(each) === undefined)
      .map((each) => caseProblem(run as NeutralFunction, each)),
  );
  expect(problems.length).toBeGreaterThan(100);
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test("the handbook is written anew, and says which answers rest on what was known before", async () => {
  const pages = [...(await outputs())].filter(([file]) => file.startsWith(HANDBOOK));
  const text = pages.map(([, content]) => content).join("\n");
  expect(text).toContain("Räknat med det prisindex som var känt till och med 2024.");
});
