import type { Base } from "../../../src/forecast/base/base";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import { ModelError } from "../../../src/modelError";
import { checkSpread } from "../../../src/risk/own/spreadQuantile";
import type { OwnFigure } from "../../../src/risk/run/riskRequest";
import { typedValue } from "../../work/typedFigure";
import type { OwnForm } from "../form";

/** An own min and max as they are typed, around the base's own figure. @throws ModelError naming the figure. */
export function ownOf({ field, min, max, shape }: OwnForm, base: Base): OwnFigure {
  const spec = knownField(field);
  const given = base.values[field] ?? spec.initial;
  const name = `\u201d${spec.label}\u201d`;
  if (given === undefined) {
    throw new ModelError("invalid", `${name} saknas i basåret. Fyll i den i Prognos först.`);
  }
  const spread = {
    ...{ name, shape },
    min: typedValue(spec, min).toNumber(),
    likely: Number(given),
    max: typedValue(spec, max).toNumber(),
  };
  checkSpread(spread);
  return { field, spread };
}
