import { parameterValue } from "../src/parameters/parameterValue";
import type { FunctionDefinition } from "./pipeline/definition";
import { elementwise } from "./pipeline/elementwise";
import { periodParameter } from "./pipeline/periodParameter";
import { textParameter } from "./pipeline/textParameter";

/** A longer column of unknown names is of something else: what each might mean helps nobody. */
const MOST_SUGGESTIONS = 1_000;
let suggestions = 0;

const byCell = elementwise(
  "PARAMETER",
  [
    textParameter("namn", 'namnet på en parameter som text, till exempel "arbetsgivaravgift"'),
    periodParameter("datum"),
  ],
  (name, period) => parameterValue(name, period, () => (suggestions += 1) <= MOST_SUGGESTIONS),
);

export const definition: FunctionDefinition = {
  ...byCell,
  evaluate: (raw) => {
    suggestions = 0;
    return byCell.evaluate(raw);
  },
};

/**
 * Värdet på en parameter vid ett datum, till exempel arbetsgivaravgiften 2025. Parametrarna med källor visas i panelen.
 * @customfunction PARAMETER PARAMETER
 * @helpurl https://localhost:3000/help/parameter.html
 * @param namn Parameterns namn som text, till exempel "arbetsgivaravgift".
 * @param datum Dag, månad eller år som värdet ska gälla för.
 * @returns Värdet, i parameterns enhet.
 * @source Källan till varje värde står i parameterlistan i panelen.
 * @english The value of a parameter at a date, for example the employer contributions of 2025. The pane lists the parameters with their sources.
 * @englishparam namn The parameter's Swedish name as text, for example "arbetsgivaravgift".
 * @englishparam datum Day, month or year for which the value applies.
 * @example =PA.PARAMETER("arbetsgivaravgift";2025)
 */
export function parameter(namn: unknown[][], datum: unknown[][]): unknown[][] {
  return definition.evaluate([namn, datum]);
}
