import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import cases from "../../cases/retro/publicerade.json";

export const published = cases.triangles;

export function publishedTriangle(name: keyof typeof published): Triangle {
  const { cumulative, origins } = published[name];
  return triangleFrom({ values: cumulative, origins });
}
