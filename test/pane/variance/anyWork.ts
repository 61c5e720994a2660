import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import type { GivenCell, GivenItem, PartInputs } from "../../../src/variance/input/partInputs";
import type { VarianceWork } from "../../../taskpane/documents/variance/varianceDocument";
import type { PartForm, ReadFrom, TypedRow } from "../../../taskpane/variance/form";

const typed = fc.string({ maxLength: 40, unit: "binary" });
const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "");
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, places]) => new Decimal(whole).div(10 ** places));
const period = fc.constantFrom("2024", "2025-03", "1999-12");
const rows = fc.array(fc.tuple(typed, typed, typed) as fc.Arbitrary<TypedRow>, { maxLength: 4 });

function readFrom<T>(content: fc.Arbitrary<T>): fc.Arbitrary<ReadFrom<T>> {
  const range = fc.record({ sheet: name, address: fc.constantFrom("A1:C9", "B4") });
  return fc.record({ range, rows: fc.integer({ min: 0, max: 1000 }), content });
}

function cell(factors: number): fc.Arbitrary<GivenCell> {
  const side = fc.array(maybe(decimal), { minLength: factors, maxLength: factors });
  return fc.record({
    ...{ period: maybe(period), group: maybe(name) },
    ...{ budget: maybe(side), outturn: maybe(side) },
    ...{ budgetTotal: maybe(decimal), outturnTotal: maybe(decimal) },
  });
}

const inputs: fc.Arbitrary<PartInputs> = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .chain((factors) =>
    fc.record({
      ...{ part: maybe(name), factors: fc.constant(factors) },
      cells: fc.array(cell(factors.length), { maxLength: 4 }),
    }),
  );

const item: fc.Arbitrary<GivenItem> = fc.record({
  ...{ name, part: maybe(name), period: maybe(period), group: maybe(name) },
  ...{ budget: decimal, outturn: decimal },
});

const part: fc.Arbitrary<PartForm> = fc.record({
  name: typed,
  factors: rows,
  known: rows,
  calendar: maybe(fc.tuple(typed, typed)),
  readFactors: maybe(readFrom(inputs)),
  readKnown: maybe(readFrom(fc.array(item, { maxLength: 3 }))),
});

/** Anything that the view Avvikelse may hold, right or wrong. */
export const anyWork: fc.Arbitrary<VarianceWork> = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .chain((parts) =>
    fc.record({
      form: fc.record({
        kind: fc.constantFrom(
          "budget-outturn",
          "year-year",
          "forecast-outturn",
          "scenario-scenario",
        ),
        method: fc.constantFrom("shapley", "sequential"),
        names: maybe(fc.tuple(name, name)),
        municipality: maybe(name),
        year: maybe(fc.constantFrom("2024", "2025")),
        parts: fc.constant(parts),
        origin: name,
        isExample: fc.boolean(),
      }),
      shown: fc.record({
        unit: fc.constantFrom("kr", "tkr", "tkr1", "mnkr"),
        sign: fc.constantFrom("deviation", "more"),
        part: maybe(fc.integer({ min: 0, max: parts.length - 1 })),
      }),
    }),
  );
