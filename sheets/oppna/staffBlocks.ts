import { jour } from "../../src/parameters/jour";
import { jourgrans } from "../../src/parameters/jourgrans";
import { poPalagg } from "../../src/parameters/poPalagg";
import { seriesOf } from "../../src/parameters/required";
import { rowsOf } from "./datedValue";
import type { ParameterPlan } from "./parameterPlan";
import type { ValueBlock } from "./valueBlock";

/** The jour agreement's rates, a series after another. */
export const jourBlock = (plan: ParameterPlan): ValueBlock =>
  plan.block("jour", "Jourersättning, andel av timlön och ob", jour.series.flatMap(rowsOf));

/** Jour hours an employee may have in a month. */
export const jourLimitBlock = (plan: ParameterPlan): ValueBlock =>
  plan.block("jourgräns", `${jourgrans.name}, ${jourgrans.unit}`, jourgrans.series.flatMap(rowsOf));

/** The municipalities' PO-pålägg. */
export const poBlock = (plan: ParameterPlan): ValueBlock =>
  plan.block("po", poPalagg.name, rowsOf(seriesOf(poPalagg)));
