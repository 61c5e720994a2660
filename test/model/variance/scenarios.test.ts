import { forecast } from "../../../src/forecast/forecast";
import { malmoBase } from "../../../src/forecast/malmo/malmoBase";
import { malmoScenarios } from "../../../src/forecast/malmo/malmoScenarios";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readParts } from "../../../src/variance/input/readParts";
import { scenarioRows } from "../../../src/variance/scenarioRows";
import { variance } from "../../../src/variance/variance";
import { varianceOfParts } from "../../../src/variance/varianceOfParts";
import { known } from "../forecast/sample";

const years = (scenario: string | undefined) =>
  forecast({ base: malmoBase, scenarios: malmoScenarios, scenario, lastYear: 2030 }).years;

test.each(malmoScenarios.map(({ id, name }) => [name, id]))(
  "%s against the base alone: the parts' posts sum to the difference, to the öre",
  (_, id) => {
    const [first, second] = [years(undefined).at(-1), years(id).at(-1)];
    if (first === undefined || second === undefined) throw new Error("no year");
    const all = varianceOfParts(
      scenarioRows(first, second).map(({ part, factors }) => {
        const [inputs] = readParts(factors);
        if (inputs === undefined) throw new Error(part);
        const options = { kind: "scenario-scenario", method: "shapley" } as const;
        return { part, variance: variance(partComparison(inputs, [], options)) };
      }),
    );
    expect(all.more.toNumber()).toBeCloseTo(
      known(second.total).minus(known(first.total)).toNumber(),
      1,
    );
    const posts = all.parts.flatMap((part) => part.variance.posts);
    expect(posts.some(({ kind }) => kind === "rest")).toBe(false);
    expect(posts[0]?.name).toBe("Personer");
  },
);
