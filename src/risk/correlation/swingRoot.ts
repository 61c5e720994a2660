import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import { riskComponents } from "../components/riskComponents";
import { cholesky } from "./cholesky";
import { type Correlation, type YearlySwing, yearlySwings } from "./correlation";
import { nearestCorrelation } from "./nearestCorrelation";

const labelOf = (id: YearlySwing): string =>
  riskComponents.find((each) => each.id === id)?.label ?? id;
const pairName = ([one, other]: readonly [YearlySwing, YearlySwing]): string =>
  `\u201d${labelOf(one)}\u201d och \u201d${labelOf(other)}\u201d`;
const placeOf = (id: YearlySwing): number => yearlySwings.indexOf(id);

function matrixOf(correlations: readonly Correlation[]): number[][] {
  const matrix = yearlySwings.map((_, i) => yearlySwings.map((__, j) => Number(i === j)));
  const said = new Set<string>();
  for (const { between, value } of correlations) {
    const [one, other] = between;
    const [i, j] = [placeOf(one), placeOf(other)];
    if (!(Math.abs(value) <= 1)) {
      throw new ModelError(
        "invalid",
        `Korrelationen mellan ${pairName(between)} är ${swedishNumber(value)} men ska vara ett tal mellan −1 och 1.`,
      );
    }
    const key = [i, j].sort().join();
    if (i === j || said.has(key)) {
      throw new ModelError(
        "invalid",
        `Korrelationen mellan ${pairName(between)} är angiven två gånger eller med sig själv. Ta bort den ena.`,
      );
    }
    said.add(key);
    (matrix[i] as number[])[j] = value;
    (matrix[j] as number[])[i] = value;
  }
  return matrix;
}

/**
 * The nearest ones with two decimals. They lie on the edge of what can hold, and rounded may fall outside:
 * a hundredth at a time towards 0 until they hold.
 */
function writable(
  correlations: readonly Correlation[],
  nearest: readonly (readonly number[])[],
): readonly Correlation[] {
  for (let hundredths = 100; ; hundredths -= 1) {
    const tried = correlations.map(({ between }) => {
      const value = nearest[placeOf(between[0])]?.[placeOf(between[1])] ?? 0;
      return { between, value: Math.trunc(value * hundredths) / 100 };
    });
    if (hundredths === 0 || cholesky(matrixOf(tried)) !== undefined) return tried;
  }
}

/**
 * What turns independent deviations of the {@link yearlySwings} into correlated ones: a lower triangular matrix,
 * undefined where nothing is correlated.
 *
 * @throws ModelError `invalid` for a value outside −1 to 1, and for values that cannot all hold: then with the
 * nearest ones that can, which are proposed and never taken by themselves.
 */
export function swingRoot(
  correlations: readonly Correlation[] = [],
): readonly (readonly number[])[] | undefined {
  if (correlations.every(({ value }) => value === 0)) return undefined;
  const matrix = matrixOf(correlations);
  const root = cholesky(matrix);
  if (root !== undefined) return root;
  const proposed = writable(correlations, nearestCorrelation(matrix)).map(
    ({ between, value }) => `${pairName(between)} ${swedishNumber(value)}`,
  );
  throw new ModelError(
    "invalid",
    `Korrelationerna går inte ihop: alla kan inte gälla samtidigt. Närmast möjliga är ${proposed.join("; ")}. ` +
      "Skriv in dem, eller ändra någon av dina.",
  );
}
