import { raaExample } from "../../../src/runoff/examples/raaExample";
import { simulatedExample } from "../../../src/runoff/examples/simulatedExample";
import { publishedTriangle } from "./publishedTriangle";
import { simulatedMunicipality } from "./simulatedMunicipality";

test("the simulated example is the stated process with seed 2, in whole kronor, while something changes", () => {
  const { triangle, unseen } = simulatedExample();
  const simulated = simulatedMunicipality("retroactive", 2, 0).triangle;
  const { delays } = triangle;
  expect(triangle.rows).toEqual(simulated.rows.map((row) => row.slice(0, delays).map(Math.round)));
  for (const row of simulated.rows) {
    expect(new Set(row.slice(delays - 1)).size).toBeLessThan(2);
  }
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
