import { CellError } from "../../functions/pipeline/cellError";
import { optionalNumber } from "../../functions/pipeline/numberParameter";
import { calendarYear } from "../../functions/pipeline/kinds";
import { singleTable } from "../../functions/pipeline/singleTable";
import { ModelError } from "../../src/modelError";

const parameters = [optionalNumber("år", "2025", calendarYear)] as const;

test("a remembered table's cells are made once, another table's anew, though they are alike", () => {
  const remembered = [["År", 1]] as const;
  const { evaluate } = singleTable("PROV", parameters, (year) =>
    year === 2026 ? [["År", 1]] : remembered,
  );
  const first = evaluate([[[2025]]]);
  expect(first).toEqual([["År", 1]]);
  expect(evaluate([[[2025]]])).toBe(first);
  const other = evaluate([[[2026]]]);
  expect(other).toEqual(first);
  expect(other).not.toBe(first);
});

test("an error is not remembered: the rule is asked again", () => {
  let asked = 0;
  const { evaluate } = singleTable<readonly [number | undefined]>("PROV", parameters, () => {
    asked += 1;
    if (asked === 1) throw new ModelError("unknown", "Inte än.");
    return [[asked]];
  });
  expect(() => evaluate([[[2025]]])).toThrow(CellError);
  expect(evaluate([[[2025]]])).toEqual([[2]]);
});
