import * as v from "valibot";
import type { PartId } from "../../../src/forecast/results/part";

const LONGEST = 200;
const MOST_SCENARIOS = 100;
const MOST_YEARS = 60;
const amount = v.pipe(v.number(), v.finite());
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST));

const schema = v.object({
  example: v.optional(name),
  scenarios: v.pipe(
    v.array(
      v.object({
        name,
        years: v.pipe(
          v.array(
            v.object({
              year: v.pipe(v.number(), v.integer()),
              parts: v.object({
                sfb: amount,
                lss: amount,
                provider: amount,
                sickPay: amount,
                oneOffs: amount,
              } satisfies Record<PartId, typeof amount>),
              sfbPersons: amount,
              lssHours: amount,
            }),
          ),
          v.nonEmpty(),
          v.maxLength(MOST_YEARS),
        ),
      }),
    ),
    v.nonEmpty(),
    v.maxLength(MOST_SCENARIOS),
  ),
});

/** A written forecast's years, scenario by scenario, as they were when it was written: kr, persons, hours. */
export type WrittenFigures = v.InferOutput<typeof schema>;

/** The figures that a written forecast keeps; undefined where it keeps none that can be read. */
export function readWrittenFigures(content: unknown): WrittenFigures | undefined {
  const { success, output } = v.safeParse(schema, content);
  return success ? output : undefined;
}
