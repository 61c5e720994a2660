import { bornhuetterFerguson } from "../../../src/runoff/methods/bornhuetterFerguson";
import { bootstrap, bootstrapSteps } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { developmentPath } from "../../../src/runoff/methods/developmentPath";
import { mack } from "../../../src/runoff/methods/mack";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import handWorked from "../../cases/retro/handraknat.json";
import { publishedTriangle } from "./publishedTriangle";

const triangle = readTriangle(handWorked.rows);

test("a period is carried delay by delay with the factors and errors worked by hand", () => {
  const path = developmentPath(triangle, mack(triangle), 2);
  // 2023: 75, 150 observed; 150 × 1,1 = 165, 165 × 1,05 = 173,25.
  expect(path.map(({ amount }) => Number(amount.toFixed(9)))).toEqual([75, 150, 165, 173.25]);
  expect(path.map(({ observed }) => observed)).toEqual([true, true, false, false]);
  // First step: 150 × 3 + 150² × 3/300 = 450 + 225; in the end 933,9375.
  expect(Number(path[2]?.standardError) ** 2).toBeCloseTo(675, 8);
  expect(Number(path[3]?.standardError) ** 2).toBeCloseTo(933.9375, 8);
});

test("a period that is done has only what is observed", () => {
  expect(developmentPath(triangle, mack(triangle), 0).every(({ observed }) => observed)).toBe(true);
});

test("with a prior the rest comes as the prior is developed, and no error is claimed", () => {
  const result = bornhuetterFerguson(triangle, { prior: [null, null, null, 300] });
  const path = developmentPath(triangle, result, 3);
  // Developed 1/1,7325 at once, 1,5/1,7325 after a step: 200 + 300 × 0,5/1,7325 = 286,580…
  expect(path[1]?.amount).toBeCloseTo(200 + (300 * 0.5) / 1.7325, 9);
  expect(path.at(-1)?.amount).toBeCloseTo(result.origins[3]?.ultimate ?? 0, 9);
  expect(path[1]?.standardError).toBeNull();
});

test("a tail is one more point", () => {
  const path = developmentPath(triangle, mack(triangle, { tail: 1.1 }), 0);
  expect(path).toHaveLength(5);
  expect(path[4]?.amount).toBeCloseTo(189 * 1.1, 9);
});

test("in steps the bootstrap gives what it gives at once, and tells how far it is", () => {
  const drawn = publishedTriangle("GenIns");
  const steps = bootstrapSteps(drawn, { replicates: 2_000, seed: 7 });
  const shares: number[] = [];
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) shares.push(next.value);
  expect(next.value).toEqual(bootstrap(drawn, { replicates: 2_000, seed: 7 }));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
