import { raaExample } from "../../../src/runoff/examples/raaExample";
import { simulatedExample } from "../../../src/runoff/examples/simulatedExample";
import { publishedTriangle } from "./publishedTriangle";
import { simulatedMunicipality } from "./simulatedMunicipality";

test("the simulated example is the stated process with seed 2, in whole kronor", () => {
  const { triangle, unseen } = simulatedExample();
  const simulated = simulatedMunicipality("retroactive", 2).triangle;
  expect(triangle.rows).toEqual(simulated.rows.map((row) => row.map(Math.round)));
  expect(triangle.firstDelay).toBe(simulated.firstDelay);
  expect([triangle.origins[0], triangle.origins.at(-1), ...unseen]).toEqual([
    "2024-01",
    "2025-11",
    "2025-12",
  ]);
});

test("the published example is the published triangle", () => {
  expect(raaExample()).toEqual(publishedTriangle("RAA"));
});
