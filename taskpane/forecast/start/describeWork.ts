import type { Work } from "../state/work";

/** What there is, in words: "Basåret ”Malmö 2025” och 6 scenarier". */
export function describeWork({ base, scenarios }: Work): string {
  const count = `${scenarios.length} ${scenarios.length === 1 ? "scenario" : "scenarier"}`;
  return base === undefined ? count : `Basåret ”${base.name}” och ${count}`;
}
